using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>A generated request of a call that the program makes itself.</summary>
/// <typeparam name="TSelf">The generated class.</typeparam>
/// <typeparam name="TResponse">What the gateway answers with.</typeparam>
public interface IGatewayRequest<TSelf, TResponse> : IMessage<TSelf>
    where TSelf : class, IGatewayRequest<TSelf, TResponse>
    where TResponse : class, IMessage<TResponse>
{
    /// <summary>Where the call goes, and whether it may be repeated.</summary>
    static abstract OperationContract Operation { get; }
}
