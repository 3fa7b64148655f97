namespace GatewayContracts.Metadata;

/// <summary>Marks an enum of documented codes; its member <c>Unrecognized</c> stands for all others.</summary>
/// <param name="field">The wire name of the field.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class CodesAttribute(string field) : Attribute
{
    /// <summary>The wire name of the field.</summary>
    public string Field { get; } = field;
}
