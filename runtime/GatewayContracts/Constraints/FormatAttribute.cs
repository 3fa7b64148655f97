namespace GatewayContracts.Metadata;

/// <summary>The format of a text, where no attribute of the platform says it.</summary>
/// <param name="name">The format as the spec has it, such as <c>digits</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FormatAttribute(string name) : Attribute
{
    /// <summary>The format as the spec has it, such as <c>digits</c>.</summary>
    public string Name { get; } = name;
}
