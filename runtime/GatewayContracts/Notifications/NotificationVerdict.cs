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
    /// There is already a final state, which this one may not replace. The message was recorded, and the handler did
    /// not run: acknowledge.
    /// </summary>
    Superseded,

    /// <summary>
    /// The same event came before with other contents. The message was recorded, and the handler did not run. Somebody
    /// must look at it: refuse.
    /// </summary>
    Conflict,

    /// <summary>
    /// Another delivery about the same payment is being handled, and it took too long to wait for it: refuse, so that
    /// the message comes again.
    /// </summary>
    Busy,
}
