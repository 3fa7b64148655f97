namespace GatewayContracts;

/// <summary>What a ledger decided about a verified message.</summary>
public enum NotificationVerdict
{
    /// <summary>
    /// The handler answered with a refusal, and nothing was saved: refuse, so that the message comes again.
    /// </summary>
    Declined,

    /// <summary>The handler ran, and its changes were committed: acknowledge.</summary>
    Handled,

    /// <summary>The same message was decided before, so the handler did not run: acknowledge.</summary>
    Repeated,

    /// <summary>
    /// A final state stands already, and this one may not replace it: it was recorded, the handler did not run.
    /// Acknowledge.
    /// </summary>
    Superseded,

    /// <summary>
    /// The same event was told before with other contents. It was recorded, the handler did not run, and somebody must
    /// look: refuse.
    /// </summary>
    Conflict,

    /// <summary>
    /// Another delivery of the same thing is being handled, and it took too long to wait for: refuse, so that the
    /// message comes again.
    /// </summary>
    Busy,
}
