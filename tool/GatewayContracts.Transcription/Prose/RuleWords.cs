using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Prose;

/// <summary>Finds in sentences the rules between fields: either-or, together, required when.</summary>
internal static partial class RuleWords
{
    private const int LongestSentence = 600;
    private const int MostSentences = 100;

    /// <param name="owner">The field in whose description the text stands; null elsewhere.</param>
    /// <param name="names">The fields of the message.</param>
    /// <param name="questions">Takes sentences that are rules of a kind that cannot be written.</param>
    public static IReadOnlyList<PrintedRule> Read(
        string text,
        string? owner,
        IReadOnlySet<string> names,
        List<string> questions
    )
    {
        var rules = new List<PrintedRule>();
        foreach (
            var sentence in SentenceBorder()
                .Split(text)
                .Where(part => part.Length is > 0 and <= LongestSentence)
                .Take(MostSentences)
        )
        {
            List<string> mentioned =
            [
                .. Words().Matches(sentence).Select(word => word.Value).Where(names.Contains).Distinct(),
            ];
            if (Choice(sentence, Group(owner, mentioned)) is { } choice)
            {
                rules.Add(choice);
            }
            else if (Required().Match(sentence) is { Success: true } required)
            {
                Take(
                    required.Groups["when"].Value,
                    sentence,
                    owner ?? mentioned.FirstOrDefault(),
                    names,
                    rules,
                    questions
                );
            }
            else if (Same().IsMatch(sentence) && Group(owner, mentioned) is { Count: > 1 } same)
            {
                questions.Add($"is this a rule, `equal: [{string.Join(", ", same)}]`? \"{sentence.Trim()}\"");
            }
        }

        return rules;
    }

    private static List<string> Group(string? owner, List<string> mentioned) =>
        owner is null || mentioned.Contains(owner) ? mentioned : [owner, .. mentioned];

    private static PrintedRule? Choice(string sentence, List<string> fields) =>
        fields.Count < 2 ? null
        : Never().IsMatch(sentence) ? new PrintedRule("at_most_one_of", fields)
        : ExactlyOne().IsMatch(sentence) ? new PrintedRule("one_of", fields)
        : AtLeastOne().IsMatch(sentence) ? new PrintedRule("any_of", fields)
        : EitherOr().IsMatch(sentence)
            ? new PrintedRule(
                "any_of",
                fields,
                Question: "any_of lets both be given; where the gateway refuses that, it is one_of"
            )
        : Together().IsMatch(sentence) ? new PrintedRule("together", fields)
        : null;

    private static void Take(
        string when,
        string sentence,
        string? field,
        IReadOnlySet<string> names,
        List<PrintedRule> rules,
        List<string> questions
    )
    {
        if (field is null)
        {
            return;
        }

        var condition = Words()
            .Matches(when)
            .Select(word => word.Value)
            .FirstOrDefault(word => names.Contains(word) && word != field);
        var after = condition is null
            ? ""
            : when[(when.IndexOf(condition, StringComparison.Ordinal) + condition.Length)..];
        if (condition is not null && Absent().IsMatch(after))
        {
            rules.Add(new PrintedRule("require", [field], condition));
        }
        else if (condition is not null && Values().Match(after) is { Success: true } values)
        {
            rules.Add(
                new PrintedRule(
                    "require",
                    [field],
                    condition,
                    [.. values.Groups["value"].Captures.Select(value => value.Value).Distinct()]
                )
            );
        }
        else
        {
            questions.Add(
                $"{field} is required under a condition that is no rule of codes; `require` with `when` or "
                    + $"`unless` can say some of them: \"{sentence.Trim()}\""
            );
        }
    }

    [GeneratedRegex(@"(?<=[.!?])\s*(?=[A-Z])|(?<=[。！？；;\n])")]
    private static partial Regex SentenceBorder();

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_.-]{0,63}(?<![.-])")]
    private static partial Regex Words();

    [GeneratedRegex(
        @"\bmutually exclusive\b|\bcannot be (?:used|sent|given|present) (?:together"
            + @"|at the same time)|\b(?:must|can|may)(?:\s?not| never) both be (?:sent|given"
            + @"|present|set|used)|不能同时(?:出现|存在|传|填|使用)(?!空)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Never();

    [GeneratedRegex(
        @"\bexactly one\b|\bonly one of\b|\bone and only one\b|\bbut not both\b|只能(?:传|填" + @"|选)(?:其)?[一1]",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ExactlyOne();

    [GeneratedRegex(
        @"\bat least one\b|\bboth (?:be|are) (?:empty|absent|null|omitted)"
            + @"|\bcannot (?:all|both) be (?:empty|null|omitted|blank)|\bone or both\b|不(?:能|可"
            + @"|得)(?:同时|都|全)为?空|至少(?:传|填|选|有|需)?\S{0,2}[一1]",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AtLeastOne();

    [GeneratedRegex(
        @"\beither[\s-]or\b|\beither\b.{1,120}\bor\b|\bone of\b|\balternative to\b"
            + @"|[二三四]选[一1]|任选[其一1]|任意[一1]",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex EitherOr();

    [GeneratedRegex(
        @"\b(?:sent|given|appear|set|used|present|provided|supplied) together\b"
            + @"|\bboth or (?:neither|none)\b|\ball or none\b|同时(?:必填|必传|出现|提供|上送|传入|填写)|要么都",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Together();

    [GeneratedRegex(
        @"\b(?:required|mandatory|compulsory|must be (?:present|provided|set|given|sent"
            + @"|filled))\s*,?\s*(?:only\s+)?(?:when|if|in case|where|for)\s+(?<when>.{1,300})"
            + @"|\b(?:when|if|where)\s+(?<when>.{1,300}?),?\s*(?:(?:it|this field|this"
            + @"|the field|[A-Za-z_]\w{0,63})\s+)?(?:is|becomes|must be)\s+(?:required"
            + @"|mandatory)\b|当?(?<when>[^，。,]{1,100}?)(?:时|的时候|情况下)[，,]?\s*(?:此|该|本)?(?:字段|参数"
            + @"|项)?(?:为)?(?:必填|必传|必须|必输|必选|需传)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Required();

    [GeneratedRegex(@"\b(?:same|identical|equal)\s+(?:as|to|with)\b|一致|相同", RegexOptions.IgnoreCase)]
    private static partial Regex Same();

    [GeneratedRegex(
        @"^\W{0,3}(?:is|are)?\s*(?:not (?:present|provided|given|sent|set|filled"
            + @"|supplied)|absent|empty|missing|blank|null|omitted|left out)|^\s*(?:为空|不传|未传"
            + @"|没有|不填|未填|未上送)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Absent();

    [GeneratedRegex(
        """^["'”`]?\s*(?i:is|equals?(?: to)?|set to|has the value|==?|＝|:|：|为|是|等于|取值为)\s*(?i:set to\s+"""
            + """|equal to\s+)?["'“`]?(?!(?i:not|present|provided|given|sent|set|filled|the|a|an|in"""
            + """|no)\b)(?<value>[A-Za-z0-9_]{1,32})["'”`]?(?:\s*(?:,|，|、|/|\||(?i:or)\b"""
            + """|或者?)\s*(?i:or\s+)?["'“`]?(?<value>[A-Za-z0-9_]{1,32})\b["'”`]?)*\s*(?:[.。,，;；()（]|$|时)"""
    )]
    private static partial Regex Values();
}
