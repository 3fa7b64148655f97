using System.Text.RegularExpressions;
using GatewayContracts.Generator.Binding;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>Gives a contract its name in C#, after the page's title.</summary>
internal static partial class ContractNaming
{
    private const string Nameless = "TranscribedPage";
    private const int MostWords = 6;

    /// <returns>A name, and whether the title gave it.</returns>
    public static (string Name, bool IsFromTitle) Of(string? title)
    {
        var words = Word()
            .Matches(Tail().Replace(Site().Replace(title ?? "", ""), ""))
            .Take(MostWords)
            .Select(word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..]);
        var name = string.Concat(words);
        return name.Length > 2 && Identifier.IsValidTypeName(name) ? (name, true) : (Nameless, false);
    }

    [GeneratedRegex("[A-Za-z0-9]{1,40}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+(?:API|interface|page|documentation|docs?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    // Title | Site
    [GeneratedRegex(@"\s+[|–—]\s.*$|\s+-\s.*$")]
    private static partial Regex Site();
}
