namespace GatewayContracts;

/// <summary>
/// One row for each thing that a gateway sends notifications about, such as a payment: its state by the last
/// notification that was handled. A delivery claims this row: only the holder of its lock handles this thing.
/// </summary>
public sealed class NotificationState
{
    /// <summary>The unique key: the key of the <see cref="NotifiedEvent.Subject"/>.</summary>
    public required string Key { get; init; }

    /// <summary>The notification and the identity without its state for people, sensitive values masked.</summary>
    public required string Subject { get; init; }

    /// <summary>
    /// The code of the last notification that was handled; null if none was, or where the notification has no state.
    /// </summary>
    public string? Code { get; set; }

    /// <summary>
    /// How often the row was claimed, by deliveries that the ledger could not answer from its records.
    /// </summary>
    public long Claims { get; set; }

    /// <summary>When the state last changed, in UTC.</summary>
    public DateTime ChangedAt { get; set; }
}
