using System.Globalization;
using System.Text;

namespace GatewayContracts;

/// <summary>
/// Writes received or given texts into sentences: cut, quoted, and without characters that could forge a line of a log.
/// </summary>
internal static class QuotedText
{
    private const int MostQuoted = 40;
    private const int MostOfName = 100;

    public static string Quote(string text)
    {
        var shown = Escape(text, MostQuoted, out var isCut);
        return isCut ? $"\"{shown}\" ({text.Length} characters)" : $"\"{shown}\"";
    }

    /// <summary>
    /// A name for a list of names: as it is, where it holds nothing that could forge a line and is not absurdly long.
    /// </summary>
    public static string EscapeName(string name) => Escape(name, MostOfName, out _);

    private static string Escape(string text, int most, out bool isCut)
    {
        var output = new StringBuilder();
        isCut = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (output.Length >= most)
            {
                isCut = true;
                output.Append('…');
                break;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (
                category
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
            )
            {
                output.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                output.Append(rune.ToString());
            }
        }

        return output.ToString();
    }
}
