namespace GatewayContracts;

/// <summary>How a gateway notifies, and what it expects back. Generated from the spec.</summary>
public sealed class NotificationProtocol
{
    /// <param name="acknowledge">The answer that says: handled.</param>
    /// <param name="refuse">The answer that says: not handled, send it again.</param>
    public NotificationProtocol(NotificationReply acknowledge, NotificationReply refuse)
    {
        ArgumentNullException.ThrowIfNull(acknowledge);
        ArgumentNullException.ThrowIfNull(refuse);
        Acknowledge = acknowledge;
        Refuse = refuse;
    }

    /// <summary>The protocol of a generated notification.</summary>
    public static NotificationProtocol Of<T>()
        where T : class, INotification<T> => T.Protocol;

    /// <summary>The answer that says: handled.</summary>
    public NotificationReply Acknowledge { get; }

    /// <summary>The answer that says: not handled, send it again.</summary>
    public NotificationReply Refuse { get; }

    /// <summary>How long the gateway waits for the answer; null if the docs do not say.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>
    /// The waits before each further delivery, in order; after the last one the gateway gives up, and the merchant must
    /// query.
    /// </summary>
    public IReadOnlyList<TimeSpan> ResendAfter { get; init; } = [];

    /// <summary>
    /// Wire names of the fields that distinguish events: deliveries with equal values are the same event. Their values:
    /// <see cref="NotificationIdentity.Of{T}"/>.
    /// </summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    /// <summary>The sender addresses that the docs list. An address proves nothing; the signature does.</summary>
    public IReadOnlyList<string> Senders { get; init; } = [];

    /// <summary>The bytes for a handler's answer.</summary>
    public NotificationReply ReplyTo(NotificationAnswer answer) =>
        answer == NotificationAnswer.Acknowledge ? Acknowledge : Refuse;
}
