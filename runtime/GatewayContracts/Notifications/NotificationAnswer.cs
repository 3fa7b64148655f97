namespace GatewayContracts;

/// <summary>What a handler answers to a notification.</summary>
public enum NotificationAnswer
{
    /// <summary>Not handled: the gateway sends it again.</summary>
    Refuse,

    /// <summary>
    /// Handled and saved: the gateway need not send it again. Answer so only after the work is committed.
    /// </summary>
    Acknowledge,
}
