using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Prose;

/// <summary>
/// Finds in a description single values: the default, the constant, the example; and what it says of signing
/// and returning.
/// </summary>
internal static partial class ValueWords
{
    private static readonly HashSet<string> s_noValues = new(StringComparer.OrdinalIgnoreCase)
    {
        "value",
        "is",
        "the",
        "to",
        "none",
        "null",
        "not",
        "a",
        "an",
        "empty",
        "set",
        "used",
        "be",
        "no",
        "below",
        "format",
        "true-false",
    };

    public static string? Default(string text) => Value(DefaultText(), text);

    public static string? Fixed(string text) => Value(FixedText(), text);

    public static string? Example(string text) => Value(ExampleText(), text);

    public static bool IsUnsigned(string text) => Unsigned().IsMatch(text);

    /// <returns>When the field is returned, in the page's words; null where nothing is said.</returns>
    public static string? ReturnedWhen(string text)
    {
        if (Returned().Match(text) is { Success: true } match)
        {
            var link = match.Groups["link"].Value.ToLowerInvariant();
            var when = match.Groups["when"].Value.Replace('\n', ' ').Trim();
            return link is "when" or "if" ? when : $"{link} {when}";
        }

        return ReturnedChinese().Match(text) is { Success: true } chinese ? chinese.Groups["when"].Value.Trim() : null;
    }

    private static string? Value(Regex form, string text)
    {
        var value = form.Match(text).Groups["value"].Value.TrimEnd('.', ':', '-');
        return value.Length == 0 || s_noValues.Contains(value) ? null : value;
    }

    [GeneratedRegex(
        """(?:\bdefaults?(?: value)?\s+(?:is|to|as)\b|\bdefault(?: value)?\s*[:：=]"""
            + """|(?:默认|缺省)值?(?:为|是|[:：])?)\s*["'“‘`]?(?<value>[A-Za-z0-9_.+-]{1,64})""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DefaultText();

    [GeneratedRegex(
        """(?:\b[Ff]ixed(?: value)?(?:\s+(?:is|to|as|at)\b|\s*[:：=])|\b[Ff]ixed value\b"""
            + """|\b[Aa]lways(?:\s+(?:set to|be|is))?(?=\s+["'“`]?[A-Z0-9])|\b[Mm]ust be(?=\s*["“`])|固定值?(?:为|填|传|是"""
            + """|[:：])?)\s*["'“‘`]?(?<value>[A-Za-z0-9_.+-]{1,64})"""
    )]
    private static partial Regex FixedText();

    [GeneratedRegex(
        """(?:\be\.?g\b\.?\s*[:：,]?|\b(?:for )?example\s*[:：]|示例值?\s*[:：]|例如\s*[:：，,]?"""
            + """|(?<![\u4e00-\u9fff])[例如]\s*[:：])\s*["'“‘`]?(?<value>[^\s"'”’`,，;；。()（）]{1,1"""
            + """28})""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ExampleText();

    [GeneratedRegex(
        @"\bnot\s+(?:be\s+)?(?:part of|included in|involved in|used in|taking part in"
            + @"|participat\w{1,5} in)\s+(?:the\s+)?sign|\bnot signed\b"
            + @"|\bexcluded from (?:the )?sign|不(?:参与|参加|计入)签名|不签名",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Unsigned();

    [GeneratedRegex(
        @"(?:^|[.。;；\n]\s*)(?:This field is\s+|It is\s+|Is\s+)?(?:Returns?|Returned"
            + @"|Present|Available)\s+(?:only\s+)?(?<link>when|if|after"
            + @"|in case of)\s+(?<when>[^.。;；]{2,160})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Returned();

    [GeneratedRegex(@"(?<when>[^。；;，,\n]{1,60}?时)(?:才|会|才会)?返回")]
    private static partial Regex ReturnedChinese();
}
