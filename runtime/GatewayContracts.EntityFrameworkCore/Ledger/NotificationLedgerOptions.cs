using System.Data;

namespace GatewayContracts;

/// <summary>What the ledger keeps, and for how long.</summary>
public sealed class NotificationLedgerOptions
{
    /// <summary>
    /// How long decided messages are kept as evidence; null, the default: for ever. Longer than the gateway may send a
    /// message again, or that message is handled again.
    /// </summary>
    public TimeSpan? KeepFor { get; set; }

    /// <summary>
    /// Whether the body is kept as received, sensitive values in it; the default. Without it the row holds the message
    /// with sensitive values masked: the digest and the signature stand, but the message cannot be verified again.
    /// </summary>
    public bool KeepBody { get; set; } = true;

    /// <summary>
    /// The isolation of the transaction that the handler runs in; the default is the provider's own, which is enough
    /// for the ledger. Under a stricter one the database may end a transaction with a serialization failure: then
    /// nothing was saved, and the handler runs again.
    /// </summary>
    public IsolationLevel Isolation { get; set; } = IsolationLevel.Unspecified;
}
