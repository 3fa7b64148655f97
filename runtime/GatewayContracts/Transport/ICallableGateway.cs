using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>A generated gateway that has a client.</summary>
public interface ICallableGateway : IGateway
{
    /// <summary>The calls, those that the customer's browser makes among them.</summary>
    static abstract IReadOnlyList<OperationContract> Operations { get; }

    /// <summary>
    /// The client, for those that make it without knowing its type, such as a dependency injection container.
    /// </summary>
    static abstract GatewayClientType Client { get; }
}
