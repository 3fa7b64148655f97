using System.ComponentModel;
using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>
/// Collects every violation of the spec that a message has. Generated code calls it, one call a constraint; an absent
/// value breaks none but <see cref="Required"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MessageCheck
{
    private readonly ViolationLog _log;
    private readonly FilledIn? _filledIn;
    private readonly OutcomeVerdict? _verdict;

    internal MessageCheck(ViolationLog log, FilledIn? filledIn, OutcomeVerdict? verdict)
    {
        _log = log;
        _filledIn = filledIn;
        _verdict = verdict;
        Rules = new RuleCheck(log);
    }

    /// <summary>The rules between fields.</summary>
    public RuleCheck Rules { get; }

    /// <summary>
    /// Whether required fields and rules are asked for: always, but in a response only when its outcome is success.
    /// </summary>
    public bool Asked => OutcomeJudge.AsksForAll(_verdict);

    /// <summary>The merchant's field: filled in by the account, so empty or the same.</summary>
    public void Merchant(string field, string? value) => FilledIn(field, value, _filledIn?.Merchant);

    /// <summary>The merchant that is sent: the account's, where there is one.</summary>
    public string? FilledMerchant(string? value) => _filledIn?.Merchant ?? value;

    /// <summary>The algorithm's field: filled in by the account, so empty or the same.</summary>
    public void Algorithm(string field, string? value) => FilledIn(field, value, _filledIn?.Algorithm);

    /// <summary>The algorithm that is sent: the account's, where there is one.</summary>
    public string? FilledAlgorithm(string? value) => _filledIn?.Algorithm ?? value;

    /// <summary>A required field.</summary>
    public void Required(string field, bool present)
    {
        if (!present)
        {
            _log.Add(ViolationKind.Missing, field, "required", null, "is missing; it is required");
        }
    }

    /// <summary>An outcome field of a response: asked for until an entry has decided.</summary>
    /// <param name="entry">The place of its entry in the spec's outcome, from 0.</param>
    public void RequiredOutcome(string field, bool present, int entry)
    {
        if (OutcomeJudge.AsksFor(_verdict, entry))
        {
            Required(field, present);
        }
    }

    /// <summary>The limits of a text's length, in UTF-16 units.</summary>
    public void Text(string field, string? value, int minimum = 0, int maximum = int.MaxValue)
    {
        if (!string.IsNullOrEmpty(value) && (value.Length < minimum || value.Length > maximum))
        {
            var limit = Limit(
                minimum == 0 ? null : Invariant(minimum),
                maximum == int.MaxValue ? null : Invariant(maximum)
            );
            _log.Add(ViolationKind.Length, field, limit, value, $"has {value.Length} characters; allowed are {limit}");
        }
    }

    /// <summary>A text of one of certain lengths, in UTF-16 units.</summary>
    public void Lengths(string field, string? value, params ReadOnlySpan<int> lengths)
    {
        if (!string.IsNullOrEmpty(value) && !lengths.Contains(value.Length))
        {
            var limit = string.Join(" or ", lengths.ToArray());
            _log.Add(ViolationKind.Length, field, limit, value, $"has {value.Length} characters; it must have {limit}");
        }
    }

    /// <summary>A text of ASCII digits.</summary>
    public void Digits(string field, string? value) =>
        Format(field, value, "ASCII digits only", static text => TextFormat.IsDigits(text));

    /// <summary>A text in standard Base64, on one line.</summary>
    public void Base64(string field, string? value) => Format(field, value, "Base64 on one line", TextFormat.IsBase64);

    /// <summary>An IPv4 address with underscores for dots.</summary>
    public void IpUnderscored(string field, string? value) =>
        Format(field, value, "an IPv4 address with underscores for dots", TextFormat.IsIpUnderscored);

    /// <summary>A JSON text.</summary>
    public void Json(string field, string? value) =>
        Format(field, value, "JSON", value => JsonValueText.TryRead(value, out _));

    /// <summary>A point in time that has a date in the gateway's zone.</summary>
    public void Moment(string field, DateTimeOffset? value, TimeSpan zone)
    {
        if (value is { } moment && !WrittenText.HasDateIn(moment, zone))
        {
            _log.Add(
                ViolationKind.Range,
                field,
                "a date in the gateway's time zone",
                string.Create(CultureInfo.InvariantCulture, $"{moment:O}"),
                "has no date in the gateway's time zone: it lies at the end of the calendar"
            );
        }
    }

    /// <summary>An absolute address, and the limits of its length.</summary>
    public void Url(string field, Uri? value, int minimum = 0, int maximum = int.MaxValue)
    {
        Text(field, value?.OriginalString, minimum, maximum);
        Format(
            field,
            value?.OriginalString,
            "an absolute URL",
            text => UrlText.IsUrl(value!) && UrlText.IsWrittenPlainly(text)
        );
    }

    /// <summary>A text that matches a pattern as a whole.</summary>
    public void Pattern(string field, string? value, FieldPattern pattern)
    {
        if (!string.IsNullOrEmpty(value) && !pattern.Matches(value))
        {
            _log.Add(
                ViolationKind.Pattern,
                field,
                pattern.ToString(),
                value,
                $"does not match {pattern} as a whole: {_log.Show(field, value)}"
            );
        }
    }

    /// <summary>A whole number within limits.</summary>
    public void Integer(string field, long? value, decimal? minimum = null, decimal? maximum = null) =>
        Decimal(field, value, null, minimum, maximum);

    /// <summary>A number as it is written: the limits of its text's length.</summary>
    public void NumberText(
        string field,
        decimal? value,
        int? scale = null,
        int minimum = 0,
        int maximum = int.MaxValue
    ) => Text(field, value is { } number ? ValueText.Of(number, scale) : null, minimum, maximum);

    /// <summary>A decimal with a number of places at most, within limits.</summary>
    public void Decimal(
        string field,
        decimal? value,
        int? scale = null,
        decimal? minimum = null,
        decimal? maximum = null
    )
    {
        if (value is not { } number)
        {
            return;
        }

        if (scale is { } places && ValueText.PlacesOf(number) > places)
        {
            _log.Add(
                ViolationKind.Format,
                field,
                $"at most {places} decimal places",
                Invariant(number),
                $"has {ValueText.PlacesOf(number)} decimal places; at most {places} are allowed"
            );
        }

        if (number < minimum || number > maximum)
        {
            OutOfRange(field, Invariant(number), Invariant(minimum), Invariant(maximum));
        }
    }

    /// <summary>A documented code.</summary>
    /// <param name="text">The code on the wire; null when the enum member stands for none.</param>
    /// <param name="unrecognized">Whether the field was given a code that the docs do not have.</param>
    public void Code(string field, string? text, bool unrecognized)
    {
        if (unrecognized)
        {
            _log.Add(
                ViolationKind.Code,
                field,
                "a documented code",
                text,
                "has a code that the docs do not have" + (text is null ? "" : ": " + _log.Show(field, text))
            );
        }
    }

    /// <summary>A constant.</summary>
    /// <param name="text">The value on the wire.</param>
    public void Fixed(string field, string? text, string constant)
    {
        if (!string.IsNullOrEmpty(text) && text != constant)
        {
            _log.Add(ViolationKind.Fixed, field, constant, text, $"is always {QuotedText.Quote(constant)}");
        }
    }

    /// <summary>A constant address.</summary>
    public void Fixed(string field, Uri? value, string constant) => Fixed(field, value?.OriginalString, constant);

    /// <summary>A constant that is a number, a day or a point in time.</summary>
    /// <param name="text">The constant on the wire.</param>
    public void Fixed<TValue>(string field, TValue? value, TValue constant, string text)
        where TValue : struct, IEquatable<TValue>
    {
        if (value is { } given && !given.Equals(constant))
        {
            _log.Add(
                ViolationKind.Fixed,
                field,
                text,
                string.Create(CultureInfo.InvariantCulture, $"{given}"),
                $"is always {QuotedText.Quote(text)}"
            );
        }
    }

    /// <summary>The members of an object.</summary>
    public void Object<T>(string field, T? value)
        where T : class, IFields<T> => value?.Check(new MessageCheck(_log.Inner(field), _filledIn, _verdict));

    /// <summary>The members of the objects of a list.</summary>
    public void List<T>(string field, IReadOnlyList<T>? values)
        where T : class, IFields<T>
    {
        for (var i = 0; i < values?.Count; i++)
        {
            values[i].Check(new MessageCheck(_log.Inner(field, $"[{Invariant(i)}]"), _filledIn, _verdict));
        }
    }

    /// <summary>An object that travels as a JSON text: its members, and the limits of the text.</summary>
    public void JsonText<T>(string field, T? value, int minimum = 0, int maximum = int.MaxValue)
        where T : class, IFields<T>
    {
        if (value is not null)
        {
            Text(field, FieldTree.Of(value).Text, minimum, maximum);
            Object(field, value);
        }
    }

    private static string Limit(string? minimum, string? maximum) =>
        minimum is null ? $"at most {maximum}"
        : maximum is null ? $"at least {minimum}"
        : $"{minimum} to {maximum}";

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Invariant(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private void FilledIn(string field, string? value, string? filled)
    {
        if (filled is not null && !string.IsNullOrEmpty(value) && value != filled)
        {
            _log.Add(
                ViolationKind.Account,
                field,
                filled,
                value,
                "is filled in by the account; leave it out, or use the account that it belongs to"
            );
        }
    }

    private void Format(string field, string? value, string expected, Func<string, bool> holds)
    {
        if (!string.IsNullOrEmpty(value) && !holds(value))
        {
            _log.Add(
                ViolationKind.Format,
                field,
                expected,
                value,
                $"must be {expected}; it is {_log.Show(field, value)}"
            );
        }
    }

    private void OutOfRange(string field, string? value, string? minimum, string? maximum) =>
        _log.Add(
            ViolationKind.Range,
            field,
            Limit(minimum, maximum),
            value,
            $"is {_log.Show(field, value ?? "")}; allowed are {Limit(minimum, maximum)}"
        );
}
