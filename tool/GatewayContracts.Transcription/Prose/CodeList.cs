using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Prose;

/// <summary>Finds in a description the values that it lists.</summary>
/// <param name="Before">What the description says besides.</param>
internal sealed partial record CodeList(IReadOnlyList<PrintedCode> Codes, string Before)
{
    private const int FewestCodes = 2;
    private const int MostCodes = 300;
    private const int LongestMeaning = 160;

    private static readonly HashSet<string> s_noCodes = new(StringComparer.OrdinalIgnoreCase)
    {
        "format",
        "range",
        "note",
        "notes",
        "default",
        "example",
        "eg",
        "max",
        "min",
        "see",
        "http",
        "https",
        "length",
        "values",
        "value",
        "type",
        "unit",
        "ps",
        "ie",
        "tip",
        "fixed",
        "description",
    };

    /// <returns>Null where no values are listed.</returns>
    public static CodeList? Read(string text) =>
        Pairs(text, Coloned())
        ?? Pairs(text, Equalled())
        ?? Pairs(text, Dashed())
        ?? Pairs(text, Commaed())
        ?? Pairs(text, Bracketed())
        ?? Bare(text);

    private static CodeList? Pairs(string text, Regex form)
    {
        List<Match> starts =
        [
            .. form.Matches(text).Where(match => !s_noCodes.Contains(match.Groups["code"].Value)).Take(MostCodes + 1),
        ];
        if (starts.Count < FewestCodes || starts.Count > MostCodes)
        {
            return null;
        }

        var codes = new List<PrintedCode>();
        var after = "";
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i].Index + starts[i].Length;
            var meaning = Trimmed(text[from..(i + 1 < starts.Count ? starts[i + 1].Index : text.Length)]);
            if (i + 1 == starts.Count && SentenceEnd().Match(meaning) is { Success: true } end)
            {
                after = meaning[(end.Index + end.Length)..].Trim();
                meaning = Trimmed(meaning[..end.Index]);
            }

            codes.Add(new PrintedCode(starts[i].Groups["code"].Value, meaning));
        }

        var isList =
            codes.All(code => code.Meaning.Length is > 0 and <= LongestMeaning && code.Meaning.Any(char.IsLetter))
            && codes.DistinctBy(code => code.Code).Count() == codes.Count;
        return isList
            ? new CodeList(codes, $"{LeadIn().Replace(text[..starts[0].Index].Trim(), "")} {after}".Trim())
            : null;
    }

    private static CodeList? Bare(string text)
    {
        if (
            (Listed().Match(text) is not { Success: true } list && (list = Only().Match(text)) is not { Success: true })
            || list.Length > 2_000
        )
        {
            return null;
        }

        List<PrintedCode> codes =
        [
            .. list.Groups["code"]
                .Captures.Select(code => new PrintedCode(code.Value, ""))
                .DistinctBy(code => code.Code),
        ];
        return codes.Count is >= FewestCodes and <= MostCodes
            ? new CodeList(
                codes,
                $"{text[..list.Index].Trim()} {text[(list.Index + list.Length)..].Trim(' ', '.', '。')}".Trim()
            )
            : null;
    }

    private static string Trimmed(string text) =>
        text.Trim().Trim(',', ';', '，', '；', '、', '|', '/', '.', '。', '"', '“', '”', ' ', '\n', '(', '（');

    // SUCCESS: paid; lower case only where a list's item can begin.
    [GeneratedRegex(
        """(?:(?<=^|[\n,;，；、。|/(（])\s*["'“`]?(?<code>[A-Za-z0-9_]{1,32})"""
            + """|(?<=[\s.\u4e00-\u9fff])["'“`]?(?<code>[A-Z0-9_]{1,32}))["'”`]?\s*[:：]\s*(?=[^\s/])"""
    )]
    private static partial Regex Coloned();

    [GeneratedRegex(
        """(?:(?<=^|[\n,;，；、。|/(（])\s*["'“`]?(?<code>[A-Za-z0-9_]{1,32})"""
            + """|(?<=[\s.\u4e00-\u9fff])["'“`]?(?<code>[A-Z0-9_]{1,32}))["'”`]?\s*[=＝]\s*(?=\S)"""
    )]
    private static partial Regex Equalled();

    [GeneratedRegex(
        """(?:(?<=^|\n)["'“`]?(?<code>[A-Za-z0-9_]{1,32})["'”`]?\s+[-–—]{1,2}\s+|(?<=^|[\s,;，；、。"""
            + """|/(（:：\u4e00-\u9fff])["'“`]?(?<code>[A-Z0-9_]{1,32})["'”`]?(?:\s+[-–—]{1,2}\s+"""
            + """|\s*[-–—]{1,2}(?=[\u4e00-\u9fffA-Za-z])))(?=\S)"""
    )]
    private static partial Regex Dashed();

    // 2, Quick payment 3, Credit card: short codes only, or every list of words would be one.
    [GeneratedRegex(@"(?<=^|[\s:：])(?<code>[0-9]{1,2}|[A-Z])[,，]\s*(?=[A-Za-z\u4e00-\u9fff])")]
    private static partial Regex Commaed();

    // 1 (paid), 2 (refused)
    [GeneratedRegex(
        @"(?<=^|[\s,;，；、:：])(?<code>[0-9]{1,4}"
            + @"|[A-Z][A-Z0-9_]{0,31})\s*[(（](?=[A-Za-z\u4e00-\u9fff][^()（）]{0,100}[)）])"
    )]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        """(?i:\bone of|\b(?:possible |allowed |valid |enum )?values?(?: are| is)?|\benum|\boptions?|可选值|取值"""
            + """|枚举值?|有效值)(?:为|是)?\s*[:：]?\s*["'“`\[]?(?<code>[A-Z0-9_]{1,32})["'”`\]]?(?:\s*(?:,|，|、|/|\||;|；"""
            + """|\bor\b|\band\b|或|和)\s*["'“`]?(?<code>[A-Z0-9_]{1,32})\b["'”`\]]?){1,300}(?=\s*(?:$|[.。;；\n(（]))"""
    )]
    private static partial Regex Listed();

    [GeneratedRegex(
        @"^\s*(?<code>[A-Z][A-Z0-9_]{1,31})(?:\s*(?:,|，|、|/|\||;|；|\bor\b|或"
            + @"|\n)\s*(?<code>[A-Z][A-Z0-9_]{1,31})){1,300}\s*\.?$"
    )]
    private static partial Regex Only();

    [GeneratedRegex(@"[.。](?:\s+(?=[A-Z])|\n|(?=[\u4e00-\u9fff]))")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"(?:\b(?:possible |valid )?values?(?: are)?|可选值|取值|枚举值?)\s*[:：]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LeadIn();
}
