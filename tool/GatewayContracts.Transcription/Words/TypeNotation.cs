using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Words;

/// <summary>Reads the notations in which pages print types and lengths.</summary>
internal static partial class TypeNotation
{
    private const int LongestType = 60;
    private const int GreatestLength = 1_000_000;

    private static readonly FrozenSet<string> s_texts = Split(
        "string str text varchar varchar2 nvarchar nvarchar2 char nchar character characters 字符串 字符 字符型 字符串型 文本 "
            + "字符串类型 enum enumeration 枚举 an ans ansi alphanumeric alpha a x clob longtext url uri"
    );

    // Letters that mean a type only with a length beside them.
    private static readonly FrozenSet<string> s_letters = Split("n a an ans x");

    private static readonly FrozenSet<string> s_digits = Split("n num numericstring numerictext");

    private static readonly FrozenSet<string> s_wholes = Split(
        "int integer int32 int64 long bigint short smallint tinyint uint uint32 uint64 整数 整型 整形 长整型 长整数"
    );

    private static readonly FrozenSet<string> s_numbers = Split("number numeric 数字 数值 数值型 数字型");

    private static readonly FrozenSet<string> s_decimals = Split(
        "decimal bigdecimal double float money amount currency 金额 浮点 浮点数 浮点型 小数"
    );

    private static readonly FrozenSet<string> s_times = Split(
        "date datetime timestamp time 日期 时间 日期时间 日期型 时间戳"
    );

    private static readonly FrozenSet<string> s_truths = Split("boolean bool 布尔 布尔值 布尔型");

    private static readonly FrozenSet<string> s_objects = Split("object json jsonobject map struct dict 对象 复杂类型");

    private static readonly FrozenSet<string> s_lists = Split("list array jsonarray 数组 列表 集合");

    /// <summary>Whether the text, alone on a line, can only be a type.</summary>
    public static bool IsType(string text) => Read(text, "") is not null;

    /// <param name="type">The cell with the type, perhaps with a length.</param>
    /// <param name="length">The cell with the length, where the table has such a column.</param>
    /// <returns>Null where the text is no type that is known.</returns>
    public static PrintedType? Read(string type, string length)
    {
        var text = type.Trim();
        if (text.Length is 0 or > LongestType)
        {
            return null;
        }

        if (Iso20022().Match(text) is { Success: true } iso)
        {
            return Named(iso);
        }

        if (ListOf().Match(text) is { Success: true } list)
        {
            var holdsTexts = s_texts.Contains(list.Groups["of"].Value.ToLowerInvariant());
            return new PrintedType(
                "List",
                Question: holdsTexts
                    ? null
                    : $"what does each item of `{text}` hold? Give it `fields`, or it is a list of texts",
                IsExact: holdsTexts
            );
        }

        if (Notation().Match(text) is not { Success: true } match)
        {
            return null;
        }

        // The digits of int32 and varchar2 are no lengths.
        if (char.IsAsciiDigit(text[^1]) && OfWord(text.ToLowerInvariant(), length.Trim(), text) is { } whole)
        {
            return whole;
        }

        var limits = (match.Groups["limits"].Success ? match.Groups["limits"].Value : length).Trim();
        var word = match.Groups["word"].Value.ToLowerInvariant();
        return limits.Length == 0 && s_letters.Contains(word) ? null : OfWord(word, limits, text);
    }

    private static PrintedType? OfWord(string word, string limits, string printed)
    {
        if (s_texts.Contains(word))
        {
            return Limited(
                limits,
                null,
                word is "char" or "nchar" ? "does the page mean this length exactly? Then `length:` says so" : null,
                printed
            );
        }

        if (s_digits.Contains(word) && limits.Length > 0)
        {
            return Limited(limits, "digits", null, printed);
        }

        if (s_wholes.Contains(word) || (s_numbers.Contains(word) && !limits.Contains(',', StringComparison.Ordinal)))
        {
            var open =
                limits.Length > 0
                    ? $"the page prints {Shown(printed, limits)}; `minimum` and `maximum` can say it. "
                    : "";
            var kind = s_numbers.Contains(word)
                ? "has it decimal places? Then it is a String with `format: decimal(2)`. "
                : "";
            return new PrintedType(
                "Int",
                Question: $"{open}{kind}Is it sent as a JSON number? Then add `written: number`"
            );
        }

        return s_decimals.Contains(word) || s_numbers.Contains(word) ? Decimal(limits, printed)
            : s_times.Contains(word)
                ? Limited(
                    limits,
                    null,
                    $"in which form? The page prints the type `{printed}`; `format: date` or `format: date-time` takes "
                        + "a pattern",
                    printed
                )
            : s_truths.Contains(word)
                ? new PrintedType(
                    "String",
                    Question: $"the page prints the type `{printed}`; which texts stand for true and false? List them "
                        + "as `codes`"
                )
            : s_objects.Contains(word) ? new PrintedType("Object", IsExact: true)
            : s_lists.Contains(word) ? new PrintedType("List", IsExact: true)
            : null;
    }

    private static PrintedType Decimal(string limits, string printed)
    {
        var parts = Numbers(limits);
        var format = parts.Count == 2 ? $"decimal({parts[1].ToString(CultureInfo.InvariantCulture)})" : "decimal";
        return new PrintedType(
            "String",
            format,
            Question: $"the page prints {Shown(printed, limits)}. Is it sent as a JSON number? Then add `written: "
                + "number`"
        );
    }

    private static PrintedType Named(Match iso)
    {
        var least =
            iso.Groups["least"].Success ? iso.Groups["least"].Value
            : iso.Groups["exact"].Success ? iso.Groups["most"].Value
            : "";
        var most = iso.Groups["most"].Value;
        var limits = least.Length > 0 && least != most ? $"{least}~{most}" : most;
        var type = Limited(limits, iso.Groups["numeric"].Success ? "digits" : null, null, iso.Value);
        return iso.Groups["exact"].Success
            ? type with
            {
                Question = $"`{iso.Value}` is an exact length; say `length: {most}`",
            }
            : type;
    }

    private static PrintedType Limited(string limits, string? format, string? question, string printed)
    {
        var numbers = Numbers(limits);
        return numbers.Count switch
        {
            1 when numbers[0] > 0 => new PrintedType(
                Sized("", numbers[0]),
                format,
                numbers[0],
                question,
                IsExactly(printed)
            ),
            2 when numbers[0] <= numbers[1] && numbers[1] > 0 => new PrintedType(
                Sized(numbers[0] > 0 ? $"{numbers[0].ToString(CultureInfo.InvariantCulture)}~" : "", numbers[1]),
                format,
                numbers[1],
                question,
                IsExactly(printed)
            ),
            0 when limits.Length == 0 => new PrintedType(
                "String",
                format,
                null,
                question,
                IsExact: printed == "String"
            ),
            _ => new PrintedType("String", format, null, $"which length does {Shown(printed, limits)} mean?"),
        };
    }

    private static string Sized(string least, int most) =>
        $"String({least}{most.ToString(CultureInfo.InvariantCulture)})";

    private static bool IsExactly(string printed) =>
        printed.StartsWith("String(", StringComparison.Ordinal)
        && !printed.Contains(',', StringComparison.Ordinal)
        && !printed.Contains('-', StringComparison.Ordinal);

    private static string Shown(string printed, string limits) =>
        printed.Contains(limits, StringComparison.Ordinal) ? $"`{printed}`" : $"`{printed}` with the length `{limits}`";

    private static List<int> Numbers(string limits) =>
        LengthText().IsMatch(limits)
            ?
            [
                .. Digits()
                    .Matches(limits)
                    .Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))
                    .Where(number => number <= GreatestLength),
            ]
            : [];

    private static FrozenSet<string> Split(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Max32Text, Min8Max28Text, Exact4NumericText
    [GeneratedRegex(
        @"^(?:Min(?<least>\d{1,6}))?(?:Max"
            + @"|(?<exact>Exact))(?<most>\d{1,6})(?<numeric>Numeric)?(?:AlphaNumeric)?(?:Text)?"
            + @"$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Iso20022();

    [GeneratedRegex(
        @"^(?:(?:array|list)\s*[<\[(]\s*(?:of\s+)?(?<of>\w{1,30})\s*[>\])]"
            + @"|(?<of>[A-Za-z]\w{0,30})\s*\[\s*\]|(?:array|list)\s+of\s+(?<of>\w{1,30}))$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ListOf();

    // String(32), String[1,32], varchar(32), N..12, an6, string 32, 字符串(32位)
    [GeneratedRegex(
        @"^(?<word>[A-Za-z]+[0-9]{0,2}?|[\u4e00-\u9fff]{2,6})\s*(?:[(\[{（<【]\s*(?<limits>[^()\[\]{}（）<>【】]{0,30}?"
            + @")\s*[)\]}）>】]|\s*(?<limits>\.{2,3}\s*\d{1,6}|\d{1,6}\s*(?:\.{2,3}|-|~)\s*\d{1,6}|\d{1,6}))?$"
    )]
    private static partial Regex Notation();

    [GeneratedRegex(
        @"^(?:max\.?|up to|at most|<=?|≤|最长|最大|不超过|\.{2,3})?\s*\d{1,6}(?:\s*(?:,|，|-|–|~"
            + @"|～|\.{2,3}|to|至|到)\s*\d{1,6})?\s*(?:位|个字符|字符|字节|bytes?|chars?|characters?"
            + @"|digits?|max\.?)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LengthText();

    [GeneratedRegex(@"\d{1,6}")]
    private static partial Regex Digits();
}
