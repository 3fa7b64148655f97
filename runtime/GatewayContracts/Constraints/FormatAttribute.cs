namespace GatewayContracts.Metadata;

/// <summary>The format of a text, if the platform has no attribute for it.</summary>
/// <param name="name">The format as the spec has it, such as <c>digits</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FormatAttribute(string name) : Attribute
{
    /// <summary>The format as the spec has it, such as <c>digits</c>.</summary>
    public string Name { get; } = name;
}
