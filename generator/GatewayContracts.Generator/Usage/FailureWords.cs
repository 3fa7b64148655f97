using System.Text.RegularExpressions;

namespace GatewayContracts.Generator.Usage;

/// <summary>The words of a name or a text that say failure, unless others in it leave that open.</summary>
internal static class FailureWords
{
    private static readonly Regex s_word = new(
        "[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^\\x00-\\x7F]+",
        RegexOptions.CultureInvariant
    );

    private static readonly HashSet<string> s_failure = new(StringComparer.OrdinalIgnoreCase)
    {
        "fail",
        "fails",
        "failed",
        "failure",
        "refuse",
        "refused",
        "refusal",
        "reject",
        "rejected",
        "rejection",
        "decline",
        "declined",
        "deny",
        "denied",
        "cancel",
        "canceled",
        "cancelled",
        "abort",
        "aborted",
        "unpaid",
        "unsuccessful",
    };

    private static readonly HashSet<string> s_doubt = new(StringComparer.OrdinalIgnoreCase)
    {
        "unknown",
        "pending",
        "open",
        "unclear",
        "unsure",
        "undecided",
        "again",
        "later",
        "retry",
        "repeat",
        "query",
        "ask",
        "maybe",
        "may",
        "might",
        "perhaps",
        "possibly",
        "or",
        "not",
        "if",
        "whether",
    };

    private static readonly string[] s_chinese = ["\u5931\u8D25", "\u62D2\u7EDD", "\u53D6\u6D88"];

    public static bool AreIn(string text)
    {
        var words = s_word.Matches(text).Cast<Match>().Select(word => word.Value).ToList();
        return !words.Exists(s_doubt.Contains)
            && words.Exists(word => s_failure.Contains(word) || s_chinese.Any(word.Contains));
    }
}
