namespace GatewayContracts.Metadata;

/// <summary>The name of a member in the gateway's messages.</summary>
/// <param name="name">The wire name.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WireNameAttribute(string name) : Attribute
{
    /// <summary>The wire name.</summary>
    public string Name { get; } = name;
}
