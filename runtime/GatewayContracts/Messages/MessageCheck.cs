using System.ComponentModel;
using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>
/// Collects every violation of the spec that a message has. Generated code calls it once per constraint; an absent
/// value breaks only <see cref="Required"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MessageCheck
{
    private readonly IReadOnlyList<FieldContract> _contracts = [];
    private readonly FilledIn? _filledIn;
    private readonly OutcomeVerdict? _verdict;

    // Of a message that is as its spec has it there is none.
    private ViolationLog? _log;

    internal MessageCheck(ViolationLog log, FilledIn? filledIn, OutcomeVerdict? verdict)
    {
        _log = log;
        _filledIn = filledIn;
        _verdict = verdict;
    }

    /// <summary>The check of a message that was received.</summary>
    internal MessageCheck(IReadOnlyList<FieldContract> contracts, OutcomeVerdict? verdict)
    {
        _contracts = contracts;
        _verdict = verdict;
    }

    /// <summary>What was found.</summary>
    internal IReadOnlyList<Violation> Violations => _log?.Violations ?? [];

    /// <summary>The rules between fields.</summary>
    public RuleCheck Rules => field ??= new RuleCheck(Log);

    /// <summary>
    /// Whether required fields and rules are checked: always, except in a response whose outcome is not success.
    /// </summary>
    public bool Asked => OutcomeJudge.AsksForAll(_verdict);

    /// <summary>Whether the message says this of its request.</summary>
    public bool Means(OutcomeKind kind) => (_verdict?.Kind ?? OutcomeKind.Success) == kind;

    /// <summary>The merchant's field: filled in by the account, so empty or the same.</summary>
    public void Merchant(string field, string? value) => FilledIn(field, value, _filledIn?.Merchant);

    /// <summary>The merchant that is sent: the account's, if there is one.</summary>
    public string? FilledMerchant(string? value) => _filledIn?.Merchant ?? value;

    /// <summary>The algorithm's field: filled in by the account, so empty or the same.</summary>
    public void Algorithm(string field, string? value) => FilledIn(field, value, _filledIn?.Algorithm);

    /// <summary>The algorithm that is sent: the account's, if there is one.</summary>
    public string? FilledAlgorithm(string? value) => _filledIn?.Algorithm ?? value;

    /// <summary>A required field.</summary>
    public void Required(string field, bool present)
    {
        if (!present)
        {
            Log.Add(ViolationKind.Missing, field, "required", null, "is missing; it is required");
        }
    }

    /// <summary>An outcome field of a response: required until an entry has decided.</summary>
    /// <param name="entry">The place of its entry in the spec's outcome, from 0.</param>
    public void RequiredOutcome(string field, bool present, int entry)
    {
        if (OutcomeJudge.AsksFor(_verdict, entry))
        {
            Required(field, present);
        }
    }

    /// <summary>A text, a code's text, or the text of an object that travels as one.</summary>
    public void Field(FieldConstraint field, string? value)
    {
        if (!string.IsNullOrEmpty(value) && FieldJudge.OfText(field, value) is not FieldFaults.None and var faults)
        {
            new FieldViolations(Log, field, faults).Add(value, value);
        }
    }

    /// <summary>A number.</summary>
    public void Field(FieldConstraint field, decimal? value)
    {
        if (value is { } number && FieldJudge.OfNumber(field, number) is not FieldFaults.None and var faults)
        {
            new FieldViolations(Log, field, faults).Add(
                number.ToString(CultureInfo.InvariantCulture),
                field.TextOf(number)
            );
        }
    }

    /// <summary>A point in time.</summary>
    public void Field(FieldConstraint field, DateTimeOffset? value)
    {
        if (value is { } moment && FieldJudge.OfMoment(field, moment) is not FieldFaults.None and var faults)
        {
            var shown = faults.HasFlag(FieldFaults.NoDate)
                ? moment.ToString("O", CultureInfo.InvariantCulture)
                : moment.ToString(CultureInfo.InvariantCulture);
            new FieldViolations(Log, field, faults).Add(shown, field.TextOf(moment));
        }
    }

    /// <summary>A day.</summary>
    public void Field(FieldConstraint field, DateOnly? value)
    {
        if (
            value is { } day
            && FieldJudge.OfDate(field, day.ToDateTime(TimeOnly.MinValue)) is not FieldFaults.None and var faults
        )
        {
            new FieldViolations(Log, field, faults).Add(
                day.ToString(CultureInfo.InvariantCulture),
                field.TextOf(day.ToDateTime(TimeOnly.MinValue))
            );
        }
    }

    /// <summary>An absolute address.</summary>
    public void Field(FieldConstraint field, Uri? value)
    {
        if (
            value is { OriginalString.Length: > 0 }
            && FieldJudge.OfUrl(field, value) is not FieldFaults.None and var faults
        )
        {
            new FieldViolations(Log, field, faults).Add(value.OriginalString, value.OriginalString);
        }
    }

    /// <summary>A documented code.</summary>
    /// <param name="text">The code on the wire; null if the enum member has none.</param>
    /// <param name="unrecognized">Whether the field was given a code that the docs do not have.</param>
    public void Code(string field, string? text, bool unrecognized)
    {
        if (unrecognized)
        {
            Log.Add(
                ViolationKind.Code,
                field,
                "a documented code",
                text,
                "has a code that the docs do not have" + (text is null ? "" : ": " + Log.Show(field, text))
            );
        }
    }

    /// <summary>The members of an object.</summary>
    public void Object<T>(string field, T? value)
        where T : class, IFields<T> => value?.Check(new MessageCheck(Log.Inner(field), _filledIn, _verdict));

    /// <summary>The members of the objects of a list.</summary>
    public void List<T>(string field, IReadOnlyList<T>? values)
        where T : class, IFields<T>
    {
        for (var i = 0; i < values?.Count; i++)
        {
            values[i]
                .Check(
                    new MessageCheck(
                        Log.Inner(field, string.Create(CultureInfo.InvariantCulture, $"[{i}]")),
                        _filledIn,
                        _verdict
                    )
                );
        }
    }

    private ViolationLog Log => _log ??= new ViolationLog(_contracts);

    private void FilledIn(string field, string? value, string? filled)
    {
        if (filled is not null && !string.IsNullOrEmpty(value) && value != filled)
        {
            Log.Add(
                ViolationKind.Account,
                field,
                filled,
                value,
                "is filled in by the account; leave it out, or use the account that it belongs to"
            );
        }
    }
}
