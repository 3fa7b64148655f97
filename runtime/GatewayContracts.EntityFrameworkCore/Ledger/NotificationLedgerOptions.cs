using System.Data;

namespace GatewayContracts;

/// <summary>What the ledger keeps, and for how long.</summary>
public sealed class NotificationLedgerOptions
{
    /// <summary>
    /// How long decided messages are kept as evidence; null, the default: for ever. It must be longer than the time in
    /// which the gateway may repeat a message; otherwise that message is handled again.
    /// </summary>
    public TimeSpan? KeepFor { get; set; }

    /// <summary>
    /// Whether the body is kept as received, with its sensitive values; the default is true. Without it, the row holds
    /// the message with sensitive values masked: the digest and the signature are kept, but the message cannot be
    /// verified again.
    /// </summary>
    public bool KeepBody { get; set; } = true;

    /// <summary>
    /// The isolation of the transaction that the handler runs in; the default is the provider's own, which is enough
    /// for the ledger. Under a stricter one the database may end a transaction with a serialization failure: then
    /// nothing was saved, and the handler runs again.
    /// </summary>
    public IsolationLevel Isolation { get; set; } = IsolationLevel.Unspecified;
}
