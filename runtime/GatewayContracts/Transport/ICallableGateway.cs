using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>A generated gateway that has a client.</summary>
public interface ICallableGateway : IGateway
{
    /// <summary>The calls, including those that the customer's browser makes.</summary>
    static abstract IReadOnlyList<OperationContract> Operations { get; }

    /// <summary>
    /// The client, for code that creates it without knowing its type, such as a dependency injection container.
    /// </summary>
    static abstract GatewayClientType Client { get; }
}
