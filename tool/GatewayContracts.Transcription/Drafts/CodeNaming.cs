using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Transcription.Prose;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>
/// Gives codes their names in C#: a code that is a word is its own name, others are called after what they
/// mean.
/// </summary>
internal static partial class CodeNaming
{
    private const int FewestLetters = 3;
    private const int MostWords = 6;

    public static IReadOnlyList<DraftCode> Of(IEnumerable<PrintedCode> codes)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "Unrecognized", "value__" };
        return
        [
            .. codes
                .DistinctBy(code => code.Code)
                .Select(code => new DraftCode(code.Code, Unique(Name(code), code.Code, taken), code.Meaning)),
        ];
    }

    /// <summary>Whether the names say no more than the codes do, so that a person has to find better ones.</summary>
    public static bool AreMakeshift(IReadOnlyList<DraftCode> codes) =>
        codes.Any(code => code.Name.StartsWith("Code", StringComparison.Ordinal));

    private static string Name(PrintedCode code)
    {
        if (code.Code.Count(char.IsAsciiLetter) >= FewestLetters && Usable(Identifier.PascalCase(code.Code)) is { } own)
        {
            return own;
        }

        var words = Word()
            .Matches(code.Meaning.Replace("'", "", StringComparison.Ordinal))
            .Take(MostWords)
            .Select(word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..]);
        return Usable(string.Concat(words)) ?? "Code" + string.Concat(code.Code.Where(char.IsAsciiLetterOrDigit));
    }

    private static string? Usable(string name) =>
        name.All(char.IsAscii) && Identifier.IsValidTypeName(name) ? name : null;

    private static string Unique(string name, string code, HashSet<string> taken)
    {
        var free = taken.Contains(name) ? name + string.Concat(code.Where(char.IsAsciiLetterOrDigit)) : name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    [GeneratedRegex("[A-Za-z0-9]{1,40}")]
    private static partial Regex Word();
}
