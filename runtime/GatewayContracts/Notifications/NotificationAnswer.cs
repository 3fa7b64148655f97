namespace GatewayContracts;

/// <summary>What a handler answers to a notification.</summary>
public enum NotificationAnswer
{
    /// <summary>Not handled: the gateway sends it again.</summary>
    Refuse,

    /// <summary>
    /// Handled: the gateway need not send it again. Give this answer only after the work is committed, unless the
    /// ledger commits it.
    /// </summary>
    Acknowledge,
}
