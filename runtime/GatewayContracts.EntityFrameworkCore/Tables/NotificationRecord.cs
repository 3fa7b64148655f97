namespace GatewayContracts;

/// <summary>
/// One row for each message that the ledger decided about: what was received, how it was verified, and what was
/// decided. It is kept as evidence, and can be verified again years later.
/// </summary>
public sealed class NotificationRecord
{
    /// <summary>
    /// The event: the key of its <see cref="NotificationIdentity"/>. With <see cref="Digest"/> the unique key.
    /// </summary>
    public required string Event { get; init; }

    /// <summary>
    /// SHA-256 of the sign string's UTF-8 bytes, in lower-case hexadecimal digits: two messages with the same digest
    /// say the same.
    /// </summary>
    public required string Digest { get; init; }

    /// <summary>The row of <see cref="NotificationState"/> that the event belongs to.</summary>
    public required string StateKey { get; init; }

    /// <summary>The message's name, such as <c>PaymentNotification</c>.</summary>
    public required string Message { get; init; }

    /// <summary>The notification and the identity for people, sensitive values masked.</summary>
    public required string Identity { get; init; }

    /// <summary>The code of the state that the message reports; null if it has none.</summary>
    public string? Code { get; init; }

    /// <summary>The body as received, byte for byte; null if it is not kept.</summary>
    public byte[]? Body { get; init; }

    /// <summary>The message with sensitive values masked, if the body is not kept; else null.</summary>
    public string? Masked { get; init; }

    /// <summary>The signature's text, as received.</summary>
    public required string Signature { get; init; }

    /// <summary>The fingerprint of the gateway's key that the signature was made with.</summary>
    public required string Key { get; init; }

    /// <summary>What the ledger decided.</summary>
    public required NotificationVerdict Verdict { get; init; }

    /// <summary>The version of the assembly whose generated contracts read the message.</summary>
    public required string Spec { get; init; }

    /// <summary>When the message was received, in UTC.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>When the decision was saved, in UTC; the transaction committed right after it.</summary>
    public required DateTime DecidedAt { get; init; }
}
