namespace GatewayContracts;

/// <summary>A generated message that a gateway sends by itself.</summary>
/// <typeparam name="TSelf">The generated class.</typeparam>
public interface INotification<TSelf> : IMessage<TSelf>
    where TSelf : class, INotification<TSelf>
{
    /// <summary>How it is sent, and what is answered.</summary>
    static abstract NotificationProtocol Protocol { get; }
}
