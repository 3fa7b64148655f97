using System.Globalization;
using System.Text;

namespace GatewayContracts.Language;

/// <summary>Undoes what forms, configuration files and pages do to the characters of a key.</summary>
internal static class KeyEscapes
{
    /// <summary>A URL-encoded text decoded; null when nothing in it is encoded.</summary>
    /// <param name="first">Where the first encoded character stands.</param>
    public static string? UndoUrl(string text, out int first)
    {
        // In a form a plus sign stands for a blank, and %2B for a plus sign.
        var isForm = text.IndexOf("-----BEGIN+", StringComparison.Ordinal) >= 0;
        if (Undo(isForm ? text.Replace('+', ' ') : text, ReadPercent, out first) is { } undone)
        {
            return undone;
        }

        first = text.IndexOfAny(['+']);
        return isForm ? text.Replace('+', ' ') : null;
    }

    /// <summary>
    /// A text with the escapes of JSON and HTML undone, but for those of line breaks, which are read over; null when
    /// there are none.
    /// </summary>
    /// <param name="first">Where the first escape stands.</param>
    public static string? UndoJsonAndHtml(string text, out int first) => Undo(text, ReadEscape, out first);

    private static string? Undo(string text, Func<string, int, (char Character, int Length)> read, out int first)
    {
        var output = new StringBuilder(text.Length);
        first = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var (character, length) = read(text, i);
            if (length == 0)
            {
                output.Append(text[i]);
                continue;
            }

            first = first < 0 ? i : first;
            output.Append(character);
            i += length - 1;
        }

        return first < 0 ? null : output.ToString();
    }

    private static (char Character, int Length) ReadPercent(string text, int at) =>
        text[at] == '%' && ReadHex(text, at + 1, 2) is { } code ? (code, 3) : default;

    private static (char Character, int Length) ReadEscape(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return (text[at], next) switch
        {
            ('\\', 'u') when ReadHex(text, at + 2, 4) is { } code => (code, 6),
            ('\\', '/' or '\\') => (next, 2),
            ('&', '#') => ReadReference(text, at),
            _ => default,
        };
    }

    // &#43; and &#x2B;
    private static (char Character, int Length) ReadReference(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(8, text.Length - at));
        var isHex = at + 2 < text.Length && text[at + 2] is 'x' or 'X';
        var start = at + (isHex ? 3 : 2);
        var digits = end > start ? text.Substring(start, end - start) : "";
        return ushort.TryParse(
            digits,
            isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var code
        )
            ? ((char)code, end - at + 1)
            : default;
    }

    private static char? ReadHex(string text, int at, int length)
    {
        var digits = at + length <= text.Length ? text.Substring(at, length) : "";
        return ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
    }
}
