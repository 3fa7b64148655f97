namespace GatewayContracts.Metadata;

/// <summary>Marks a message that was generated from a spec.</summary>
/// <param name="gateway">The gateway's name.</param>
/// <param name="contract">The contract's name.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GatewayMessageAttribute(string gateway, string contract) : Attribute
{
    /// <summary>The gateway's name.</summary>
    public string Gateway { get; } = gateway;

    /// <summary>The contract's name.</summary>
    public string Contract { get; } = contract;
}
