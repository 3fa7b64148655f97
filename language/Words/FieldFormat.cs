namespace GatewayContracts.Language;

/// <summary>
/// The formats of a <c>String</c>: one row each. The room of values says which texts have a format.
/// </summary>
internal sealed class FieldFormat
{
    private FieldFormat(string name, string meaning, string fault)
    {
        Name = name;
        Meaning = meaning;
        Fault = fault;
    }

    public static FieldFormat Digits { get; } =
        new("digits", "ASCII digits only", "it has other characters than digits") { Characters = "0123456789" };

    public static FieldFormat Decimal { get; } =
        new("decimal", "a decimal number", "it is not a decimal number")
        {
            Kind = FieldKind.Decimal,
            Brackets = FormatBrackets.Places,
            Characters = "0123456789+-.eE",
        };

    public static FieldFormat DateTime { get; } =
        new("date-time", "a date-time", "it is not a date")
        {
            Kind = FieldKind.Moment,
            Brackets = FormatBrackets.Pattern,
            DefaultPattern = "yyyyMMddHHmmss",
        };

    public static FieldFormat Date { get; } =
        new("date", "a date", "it is not a date")
        {
            Kind = FieldKind.Date,
            Brackets = FormatBrackets.Pattern,
            DefaultPattern = "yyyyMMdd",
        };

    public static FieldFormat Base64 { get; } =
        new("base64", "Base64 on one line", "it is not Base64") { ShortestText = 4 };

    public static FieldFormat Url { get; } =
        new("url", "an absolute URL", "it is not a whole URL") { Kind = FieldKind.Url };

    public static FieldFormat Json { get; } =
        new("json", "JSON", "it is not a JSON text") { KindWithMembers = FieldKind.JsonText };

    public static FieldFormat IpUnderscored { get; } =
        new(
            "ip-underscored",
            "an IPv4 address with underscores for dots",
            "it is not an IP address with underscores, such as 203_0_113_7"
        )
        {
            ShortestText = 7,
            LongestText = 15,
        };

    public static FieldFormat E164Phone { get; } =
        new(
            "e164-phone",
            "a phone number with its country code (E.164)",
            "it is not a phone number with a plus sign and its country code, such as +8613800138000"
        )
        {
            ShortestText = 3,
            LongestText = 16,
            Characters = "+0123456789",
        };

    public static FieldFormat Masked { get; } = new("masked", "a text that is partly hidden", fault: "");

    /// <summary>Every format, as the language lists them.</summary>
    public static IReadOnlyList<FieldFormat> All { get; } =
    [Digits, Decimal, DateTime, Date, Base64, Url, Json, IpUnderscored, E164Phone, Masked];

    /// <summary>As a spec writes it, without brackets.</summary>
    public string Name { get; }

    /// <summary>What a text must be: the end of a sentence.</summary>
    public string Meaning { get; }

    /// <summary>What a text of another form is: the end of a sentence. Empty where any text will do.</summary>
    public string Fault { get; }

    public bool IsChecked => Fault.Length > 0;

    /// <summary>What the value is in C#.</summary>
    public FieldKind Kind { get; private init; }

    /// <summary>What it is with members; null where the format has none.</summary>
    public FieldKind? KindWithMembers { get; private init; }

    public FormatBrackets Brackets { get; private init; }

    /// <summary>The pattern that is meant where none is given.</summary>
    public string? DefaultPattern { get; private init; }

    /// <summary>Fewest UTF-16 units that a text of the format has.</summary>
    public int ShortestText { get; private init; }

    /// <summary>Most UTF-16 units that a text of the format has.</summary>
    public int LongestText { get; private init; } = int.MaxValue;

    /// <summary>
    /// All characters that a text may have, of which a separator may be one; null where any may stand.
    /// </summary>
    public string? Characters { get; private init; }

    /// <summary>Whether the codes of an enum may be of the format: it is a text in C#, read in no second way.</summary>
    public bool FitsCodes => Kind == FieldKind.Text && KindWithMembers is null;

    public static FieldFormat? Find(string name)
    {
        foreach (var format in All)
        {
            if (format.Name == name)
            {
                return format;
            }
        }

        return null;
    }

    public override string ToString() => Name;
}
