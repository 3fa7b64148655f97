using System.Globalization;
using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Prose;

/// <summary>Finds in a description what a text looks like: dates, amounts, lengths.</summary>
internal static partial class FormatWords
{
    private static readonly string[] s_numberWords = ["zero", "one", "two", "three", "four", "five", "six"];

    /// <summary>A date or date-time, by the pattern that is printed.</summary>
    /// <returns>The format, or a question where the pattern goes on with something that the language has no word
    /// for.</returns>
    public static (string? Format, string? Question) Date(string text)
    {
        if (DatePattern().Match(text) is not { Success: true } match)
        {
            return (null, null);
        }

        var pattern = match.Value.Trim();
        var isTime = pattern.Contains('h', StringComparison.OrdinalIgnoreCase);
        if (match.Groups["offset"].Success || OracleMinutes().IsMatch(text[match.Index..]))
        {
            return (
                null,
                $"the page prints a pattern that begins with {pattern} and goes on; which `format` reads it?"
            );
        }

        return pattern.ToLowerInvariant() switch
        {
            "yyyymmddhhmmss" => ("date-time", null),
            "yyyymmdd" => ("date", null),
            _ => ($"{(isTime ? "date-time" : "date")}({pattern})", null),
        };
    }

    /// <returns>The decimal places; null where none are told.</returns>
    public static int? Places(string text)
    {
        if (DecimalPlaces().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var number = match.Groups["places"].Value.ToLowerInvariant();
        return "零一二三四五六".IndexOf(number, StringComparison.Ordinal) is var chinese and >= 0 ? chinese
            : number == "两" ? 2
            : Array.IndexOf(s_numberWords, number) is var word and >= 0 ? word
            : int.Parse(number, CultureInfo.InvariantCulture);
    }

    /// <returns>The least and the greatest value, without separators of thousands; and whether it is about
    /// characters.</returns>
    public static (string Least, string Most, bool IsOfLength)? Range(string text) =>
        RangeText().Match(text) is { Success: true } match
            ? (Bare(match.Groups["least"].Value), Bare(match.Groups["most"].Value), match.Groups["unit"].Success)
            : null;

    /// <returns>The exact lengths that are told, and whether all characters are digits.</returns>
    public static (IReadOnlyList<int> Lengths, bool IsDigits) Lengths(string text)
    {
        if (ExactLength().Match(text) is not { Success: true } match || AtMost().IsMatch(text[..match.Index]))
        {
            return ([], OnlyDigits().IsMatch(text));
        }

        return (
            [
                .. match
                    .Groups["length"]
                    .Captures.Select(length => int.Parse(length.Value, CultureInfo.InvariantCulture))
                    .Distinct()
                    .Order(),
            ],
            match.Groups["digits"].Success || OnlyDigits().IsMatch(text)
        );
    }

    public static bool IsInCents(string text) => Cents().IsMatch(text);

    private static string Bare(string number) => number.Replace(",", "", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?<![A-Za-z])[yY]{2,4}['\-/.:_年 ]{0,2}[mM]{2}(?:['\-/.:_月 ]{0,2}[dD]{2}日?(?:['\-/.:_T ]{0,3}[hH]{2}(?:['"
            + @":_时 ]{0,2}[mM]{2}(?:[':_分 ]{0,2}[sS]{2}秒?(?:[.,]?(?:SSS|fff|sss))?)?)?)?)?(?<offset>\s?(?:\+"
            + @"|[zZxX](?![a-z])|24))?(?![A-Za-z])"
    )]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^\S{0,12}\s?hh24", RegexOptions.IgnoreCase)]
    private static partial Regex OracleMinutes();

    [GeneratedRegex(
        @"\b(?<places>\d|one|two|three|four)\s*(?:-\s*)?(?:digits?\s+after the decimal"
            + @"|decimals?\b)|(?<places>[一两二三四\d])\s*位小数|小数点后\s*(?<places>[一两二三四\d])\s*位",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DecimalPlaces();

    [GeneratedRegex(
        @"(?:\brange|\bbetween|取值范围|金额范围|范围)\s*(?:is|of|为"
            + @"|是)?\s*[:：]?\s*[\[(（【]?\s*(?<least>\d{1,3}(?:,\d{3})+(?:\.\d+)?"
            + @"|\d{1,15}(?:\.\d{1,10})?)\s*(?:~|～|-|–|—|to|and|,|，|至"
            + @"|到)\s*(?<most>\d{1,3}(?:,\d{3})+(?:\.\d+)?"
            + @"|\d{1,15}(?:\.\d{1,10})?)(?!\d)\s*[\])）】]?\s*(?<unit>characters?|chars?"
            + @"|digits?|bytes?|位|个?字符|字节)?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex RangeText();

    [GeneratedRegex(
        @"\blengths?\s+(?:is|are|must be|needs? to be|should be|of"
            + @"|has to be)\s+(?:either\s+|exactly\s+|fixed\s+)?(?<length>\d{1,4})(?:\s*(?:or"
            + @"|and|/|,)\s*(?<length>\d{1,4}))*(?!\s*(?:-|~"
            + @"|to)\s*\d)(?:\s+(?<digits>digits?)\b)?"
            + @"|\b(?<length>\d{1,4})(?:\s+or\s+(?<length>\d{1,4}))?[\s-]+(?<digits>digits?)\b("
            + @"?!\s+after)|\b(?:either\s+"
            + @"|exactly\s+)(?<length>\d{1,4})(?:\s+or\s+(?<length>\d{1,4}))?\s+characters"
            + @"|长度(?:必须|固定)?(?:为|是)\s*(?<length>\d{1,4})位?(?:\s*(?:或|/"
            + @"|、)\s*(?<length>\d{1,4}))*|(?<length>\d{1,4})位?或\s*(?<length>\d{1,4})位"
            + @"|定长\s*(?<length>\d{1,4})|(?<length>\d{1,4})\s*位(?:纯)?(?<digits>数字)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ExactLength();

    [GeneratedRegex(
        @"(?:up to|at most|max(?:imum)?(?: of)?|no more than|less than|within|最多|最长|不超过" + @"|最大)\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AtMost();

    [GeneratedRegex(
        @"\b(?:digits only|only digits|numeric only|numbers only|all digits)\b|纯数字" + @"|只能(?:是|为)数字",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OnlyDigits();

    [GeneratedRegex(
        @"\b(?:in|unit:?) (?:cents?|fen)\b|\b(?:minor|smallest) (?:currency )?units?\b"
            + @"|单位\s*(?:为|是|[:：])?\s*分|以分为单位|精确到分",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Cents();
}
