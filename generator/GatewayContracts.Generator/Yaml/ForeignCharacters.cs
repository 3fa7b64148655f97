using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// Characters that no YAML text has. The parser takes some for the end of the text, so they are replaced before it sees
/// them.
/// </summary>
internal static class ForeignCharacters
{
    /// <summary>Replaces a character that was reported: a name with it is already judged.</summary>
    public const char Mark = '\uFFFD';

    private static readonly int[] UnicodeCodePages = [65001, 1200, 1201, 12000, 12001];

    /// <summary>
    /// What is not UTF-8 is read by the code page of the machine, on some systems without a word: another machine would
    /// read another text. ASCII is the same in all.
    /// </summary>
    public static void RefuseCodePage(SourceText source, string text, SourceMap map, Problems problems)
    {
        if (source.Encoding is not { } encoding || UnicodeCodePages.Contains(encoding.CodePage))
        {
            return;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F')
            {
                problems.Report(Descriptors.Unreadable, map.At(i, i + 1));
                return;
            }
        }
    }

    public static string Replace(string text, int offset, SourceMap map, Problems problems)
    {
        char[]? replaced = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsForeign(text, i))
            {
                continue;
            }

            if (replaced is null)
            {
                replaced = text.ToCharArray();
                problems.Report(
                    Descriptors.ForeignCharacter,
                    map.Exactly(i + offset, i + offset + 1),
                    ((int)text[i]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)
                );
            }

            replaced[i] = IsLast(text, i) ? ' ' : Mark;
        }

        return replaced is null ? text : new string(replaced);
    }

    // Behind it the line has nothing that a sign of its own could be a part of.
    private static bool IsLast(string text, int index)
    {
        var at = index + 1;
        while (at < text.Length && text[at] is not ('\n' or '\r') && (text[at] is ' ' or '\t' || IsForeign(text, at)))
        {
            at++;
        }

        return at == text.Length || text[at] is '\n' or '\r';
    }

    private static bool IsForeign(string text, int index) =>
        text[index] switch
        {
            '\t' or '\n' or '\r' => false,
            < ' ' or '\u007F' or '\uFFFD' or '\uFFFE' or '\uFFFF' => true,
            var high when char.IsHighSurrogate(high) => index + 1 == text.Length
                || !char.IsLowSurrogate(text[index + 1]),
            var low when char.IsLowSurrogate(low) => index == 0 || !char.IsHighSurrogate(text[index - 1]),
            _ => false,
        };
}
