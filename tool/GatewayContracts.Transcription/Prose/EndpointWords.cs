using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Prose;

/// <summary>Finds the addresses that a page names.</summary>
internal static partial class EndpointWords
{
    private const int MostAddresses = 20;

    /// <summary>
    /// Those that a request may be sent to, each once: where a sentence speaks of an endpoint, only those of
    /// such sentences.
    /// </summary>
    public static IReadOnlyList<string> Read(IEnumerable<string> prose)
    {
        List<(string Address, bool IsTold)> found =
        [
            .. from text in prose
            from match in Address().Matches(text)
            let address = match.Value.TrimEnd('.', ',', ';', '，', '。', '`')
            where Uri.TryCreate(address, UriKind.Absolute, out _)
            select (
                address,
                Endpoint().IsMatch(text.Replace(address, "", StringComparison.Ordinal)) || text.Trim() == address
            ),
        ];
        var told = found.Where(one => one.IsTold).Select(one => one.Address).Distinct().Take(MostAddresses).ToList();
        return told.Count > 0 ? told : [.. found.Select(one => one.Address).Distinct().Take(MostAddresses)];
    }

    [GeneratedRegex(@"https?://[^\s""'<>()（）\\，。]{3,300}", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"\b(?:endpoint|url|uri|address|post|get|production|live)\b|地址|生产|正式",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Endpoint();
}
