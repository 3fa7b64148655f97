using System.ComponentModel;

namespace GatewayContracts.Language;

/// <summary>
/// What a spec says of the value of one field. Lengths and patterns are about the text on the wire, whatever the value
/// is in C#.
/// </summary>
/// <param name="name">The wire name.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldConstraint(string name)
{
    private readonly FieldFormat? _format;
    private readonly ValuePattern? _pattern;

    /// <summary>The wire name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The format by its name in the spec, such as <c>digits</c>; null where any text will do.</summary>
    /// <exception cref="ArgumentException">The language has no such format.</exception>
    public string? Format
    {
        get => _format?.Name;
        init =>
            _format = value is null
                ? null
                : FieldFormat.Find(value) ?? throw new ArgumentException($"There is no format {value}.", nameof(value));
    }

    /// <summary>Fewest UTF-16 units.</summary>
    public int MinimumLength { get; init; }

    /// <summary>Most UTF-16 units.</summary>
    public int MaximumLength { get; init; } = int.MaxValue;

    /// <summary>The only lengths allowed, in UTF-16 units; empty where the limits say it all.</summary>
    public IReadOnlyList<int> Lengths { get; init; } = [];

    /// <summary>A regular expression that the whole text matches, without look-around and backreferences.</summary>
    /// <exception cref="ArgumentException">It is no such expression.</exception>
    public string? Pattern
    {
        get => _pattern?.ToString();
        init => _pattern = value is null ? null : new ValuePattern(value);
    }

    /// <summary>The decimal places that are written, and at most allowed; null: any.</summary>
    public int? Places { get; init; }

    /// <summary>The least value of a number; null: none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest value of a number; null: none.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The platform's pattern of a date or a point in time.</summary>
    public string? DatePattern { get; init; }

    /// <summary>The gateway's offset from UTC, in which points in time are written.</summary>
    public TimeSpan Zone { get; init; }

    /// <summary>The only value, as on the wire; null where there are others.</summary>
    public string? Constant
    {
        get;
        init
        {
            field = value;
            ConstantNumber = value is null ? null : DecimalText.Read(value) ?? IntegerText.Read(value);
        }
    }

    /// <summary>What the text becomes: asked for where a text is judged that may say no value at all.</summary>
    internal FieldKind Kind { get; init; }

    /// <summary>The codes that the docs have; null where any text may stand.</summary>
    internal IReadOnlyCollection<string>? Codes { get; init; }

    /// <summary>The constant of a number; null where it is none.</summary>
    internal decimal? ConstantNumber { get; private init; }

    internal FieldFormat? FormatRow => _format;

    /// <summary>
    /// Whether there is a constraint on the text on the wire, so that a number or a date has to be written.
    /// </summary>
    internal bool LimitsText =>
        MaximumLength != int.MaxValue || MinimumLength > 0 || Lengths.Count > 0 || _pattern is not null;

    internal bool Matches(ReadOnlySpan<char> text) => _pattern is null || _pattern.Matches(text);

    internal string TextOf(decimal number) => DecimalText.Of(number, Places);

    internal string TextOf(DateTimeOffset moment) => DateText.Of(moment, DatePattern!, Zone);

    internal string TextOf(DateTime date) => DateText.Of(date, DatePattern!);
}
