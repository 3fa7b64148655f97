using System.Globalization;
using System.Text;

namespace GatewayContracts.Generator.Diagnostics;

/// <summary>Pieces of a text for use in a message: short, on one line, and without invisible characters.</summary>
internal static class Excerpt
{
    /// <summary>Stands for each character of a sensitive value.</summary>
    public const char Mask = '•';

    private const int MostShown = 40;
    private const int Before = 24;
    private const int After = 16;
    private const int LongestArgument = 600;

    private static readonly UnicodeCategory[] Hidden =
    [
        UnicodeCategory.Control,
        UnicodeCategory.Format,
        UnicodeCategory.LineSeparator,
        UnicodeCategory.ParagraphSeparator,
        UnicodeCategory.SpaceSeparator,
        UnicodeCategory.Surrogate,
    ];

    public static string Line(string text) =>
        text.Length <= MostShown ? Visible(text) : Visible(Whole(text, 0, MostShown)) + "…";

    /// <summary>What leads up to a place.</summary>
    public static string UpTo(string text, int at)
    {
        var start = Math.Max(0, at - Before);
        return (start > 0 ? "…" : "") + Visible(Whole(text, start, at));
    }

    /// <summary>What goes on from a place; says so where nothing does.</summary>
    public static string From(string text, int at)
    {
        var end = Math.Min(text.Length, at + After);
        return at >= text.Length ? "its end" : $"`{Visible(Whole(text, at, end))}{(end < text.Length ? "…" : "")}`";
    }

    private static string Whole(string text, int start, int end)
    {
        // Half a character cannot be shown.
        start += start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end > start && end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return text.Substring(start, Math.Max(0, end - start));
    }

    /// <summary>
    /// A text as part of a message: what would break its line, hide, or turn the letters around it is written as an
    /// escape.
    /// </summary>
    public static string Visible(string text)
    {
        if (!text.Any(MayHide))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var isHidden = text[i] != ' ' && Hidden.Contains(CharUnicodeInfo.GetUnicodeCategory(text, i));
            Append(shown, text[i], isHidden);
            if (isPair)
            {
                Append(shown, text[++i], isHidden);
            }
        }

        return shown.ToString();
    }

    /// <summary>A text as part of a message that says more: visible, and of a length that people read.</summary>
    public static string Argument(string text) =>
        text.Length <= LongestArgument ? Visible(text) : Visible(Whole(text, 0, LongestArgument)) + "…";

    private static bool MayHide(char unit) => unit is < ' ' or > '~';

    private static void Append(StringBuilder shown, char unit, bool isHidden) =>
        shown.Append(isHidden ? "\\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture) : unit.ToString());
}
