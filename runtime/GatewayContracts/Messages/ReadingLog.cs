using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>What was found wrong while the values of a message were read.</summary>
internal sealed class ReadingLog
{
    private readonly List<string> _missing = [];
    private readonly List<(string Field, string Expected)> _malformed = [];
    private readonly List<Violation> _drift = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public bool Failed => _missing.Count + _malformed.Count > 0;

    public IReadOnlyList<Violation> Drift => _drift;

    public void Missing(string field) => _missing.Add(field);

    // Anybody can spoil a field that is not signed; a genuine message is not refused for it.
    public void Malformed(string field, string expected, Coverage coverage)
    {
        // A code is read twice, as a value and as a text.
        if (!_seen.Add(field))
        {
            return;
        }

        if (coverage == Coverage.Signed)
        {
            _malformed.Add((field, expected));
        }
        else
        {
            _drift.Add(new Violation(ViolationKind.Format, [field], expected, null, $"{field} is not {expected}; it is not signed, and was read as absent."));
        }
    }

    public void Unknown(string field, WireValue value)
    {
        if (value.Kind != WireKind.Null)
        {
            _drift.Add(new Violation(ViolationKind.Unknown, [field], "", null, $"{FieldText.Quote(field)} is not in the spec; it was verified with the rest and kept."));
        }
    }

    /// <summary>The refusal that follows from a failed reading.</summary>
    public Refusal ToRefusal()
    {
        if (_missing.Count > 0)
        {
            return new Refusal(
                RefusalReason.FieldMissing,
                $"The signature holds, but the message lacks what its spec requires: {string.Join(", ", _missing)}. Compare the spec with the gateway's page.",
                _missing);
        }

        return new Refusal(
            RefusalReason.FieldMalformed,
            "The signature holds, but not every field could be read: "
                + string.Join("; ", _malformed.Select(fault => $"{fault.Field} is not {fault.Expected}")) + ". Compare the spec with the gateway's page.",
            [.. _malformed.Select(fault => fault.Field)]);
    }
}
