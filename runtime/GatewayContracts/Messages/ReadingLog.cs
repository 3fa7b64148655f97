namespace GatewayContracts;

/// <summary>
/// What was found while the values of a message were read: what it is refused for, and what departs from the spec.
/// </summary>
internal sealed class ReadingLog
{
    // Of a message that is as its spec has it, nothing is found: each is made when it is needed.
    private List<ReadingFault>? _faults;
    private List<Violation>? _drift;
    private List<(string Field, string Text)>? _unknown;
    private List<(string Field, string Text)>? _unread;
    private HashSet<string>? _seen;

    public bool Failed => _faults is not null;

    public IReadOnlyList<ReadingFault> Faults => _faults ?? [];

    public IReadOnlyList<Violation> Drift => _drift ?? [];

    /// <summary>What is signed and not in the spec.</summary>
    public IReadOnlyList<(string Field, string Text)> Unknown => _unknown ?? [];

    /// <summary>What was read as absent, and what is neither signed nor in the spec.</summary>
    public IReadOnlyList<(string Field, string Text)> Unread => _unread ?? [];

    /// <summary>Without this value there is no message.</summary>
    public void Fail(ReadingFault fault)
    {
        // A code is read twice, as a value and as a text.
        if (IsFirst(fault.Field))
        {
            (_faults ??= []).Add(fault);
        }
    }

    /// <summary>
    /// A value that cannot be represented, and that the message can do without: one unimportant field must not block a
    /// proven payment.
    /// </summary>
    /// <param name="text">The value as it was received.</param>
    /// <param name="shown">The value as people may see it; null if it is shown nowhere.</param>
    public void LeaveOut(string field, string text, bool isSigned, string? shown, IReadOnlyList<ReadingFault> faults)
    {
        if (!IsFirst(field))
        {
            return;
        }

        var reason = isSigned ? "is not required" : "is not signed";
        foreach (var fault in faults)
        {
            var value = shown is null ? "" : $": {shown}";
            (_drift ??= []).Add(
                new Violation(
                    fault.Kind,
                    [fault.Field],
                    fault.Expected ?? "required",
                    shown,
                    $"{fault}{value}; {(fault.Field == field ? "it" : field)} {reason}, and was read as absent."
                )
            );
        }

        (_unread ??= []).Add((field, text));
    }

    /// <summary>A text that came as an object or a list.</summary>
    public void ReadAsText(string field)
    {
        if (IsFirst(field))
        {
            (_drift ??= []).Add(
                new Violation(
                    ViolationKind.Format,
                    [field],
                    "a text",
                    null,
                    $"{field} is an object or a list and not a text; it was read as the text that was signed."
                )
            );
        }
    }

    /// <summary>A member that the spec does not have.</summary>
    public void AddUnknown(string field, string text, bool isSigned)
    {
        (isSigned ? _unknown ??= [] : _unread ??= []).Add((field, text));
        ReportUnknown(field, isSigned);
    }

    /// <summary>That there is a field or a member that the spec does not have.</summary>
    public void ReportUnknown(string field, bool isSigned)
    {
        var kept = isSigned ? "it was verified with the rest and kept" : "it is not signed, and was kept as untrusted";
        (_drift ??= []).Add(
            new Violation(
                ViolationKind.Unknown,
                [QuotedText.EscapeName(field)],
                "",
                null,
                $"{QuotedText.Quote(field)} is not in the spec; {kept}."
            )
        );
    }

    /// <summary>Takes over what was found inside a value that could be represented.</summary>
    public void Take(ReadingLog inner)
    {
        Take(ref _drift, inner._drift);
        Take(ref _unknown, inner._unknown);
        Take(ref _unread, inner._unread);
    }

    /// <summary>The refusal that follows from a failed reading.</summary>
    public Refusal ToRefusal()
    {
        string[] missing = [.. Faults.Where(fault => fault.Expected is null).Select(fault => fault.Field)];
        if (missing.Length > 0)
        {
            return new Refusal(
                RefusalReason.FieldMissing,
                $"The signature holds, but the message lacks what its spec requires: "
                    + $"{string.Join(", ", missing)}. Compare the spec with the gateway's page.",
                missing
            );
        }

        return new Refusal(
            RefusalReason.FieldMalformed,
            $"The signature holds, but not every required field could be read: {string.Join("; ", Faults)}. "
                + $"Compare the spec with the gateway's page.",
            [.. Faults.Select(fault => fault.Field)]
        );
    }

    private bool IsFirst(string field) => (_seen ??= new(StringComparer.Ordinal)).Add(field);

    private static void Take<TFound>(ref List<TFound>? found, List<TFound>? inner)
    {
        if (inner is not null)
        {
            (found ??= []).AddRange(inner);
        }
    }
}
