using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>A generated request that the customer's browser posts to the gateway, as a form.</summary>
/// <typeparam name="TSelf">The generated class.</typeparam>
public interface IBrowserRequest<TSelf> : IMessage<TSelf>
    where TSelf : class, IBrowserRequest<TSelf>
{
    /// <summary>Where the form goes.</summary>
    static abstract OperationContract Operation { get; }
}
