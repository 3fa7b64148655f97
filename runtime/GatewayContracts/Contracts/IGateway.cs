using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>A generated gateway.</summary>
public interface IGateway
{
    /// <summary>What all messages of the gateway share.</summary>
    static abstract GatewayContract Contract { get; }
}
