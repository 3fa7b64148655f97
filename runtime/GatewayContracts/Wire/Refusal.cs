namespace GatewayContracts;

/// <summary>
/// Why a received message was refused: a reason for programs, and a sentence for people that is safe to log.
/// </summary>
public sealed class Refusal
{
    internal Refusal(RefusalReason reason, string message, params IReadOnlyList<string> fields)
    {
        Reason = reason;
        Message = message;
        Fields = [.. fields.Select(QuotedText.EscapeName).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The reason.</summary>
    public RefusalReason Reason { get; }

    /// <summary>
    /// What is wrong, where, and what to do. It may contain received names and, if the fault is about them, the
    /// algorithm or the merchant: quoted, cut short, and without characters that could forge a line of a log. It never
    /// contains a key or another value.
    /// </summary>
    public string Message { get; }

    /// <summary>
    /// The wire names of the fields at fault; for an ambiguous message, also that of the imitated field. Empty if no
    /// single field is at fault. Safe to log: in a received name, line breaks and other control characters are escaped,
    /// such as <c>\u000A</c>, and a long name is cut.
    /// </summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>The reason and the sentence.</summary>
    public override string ToString() => $"{Reason}: {Message}";
}
