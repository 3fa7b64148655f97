using System.Globalization;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Characters that are invisible or look like a space.</summary>
internal static class Invisible
{
    public static bool Is(char unit) => IsBlank(unit) || IsHidden(unit);

    /// <summary>
    /// The first unintended one in a text without quotes: one without width anywhere, or one at an end that looks like
    /// a space.
    /// </summary>
    public static char? Stray(string text) =>
        IsVisible(text) ? null
        : text.FirstOrDefault(IsHidden) is > '\0' and var hidden ? hidden
        : text.Length > 0 && Is(text[0]) ? text[0]
        : text.Length > 0 && Is(text[text.Length - 1]) ? text[text.Length - 1]
        : null;

    // Of most texts nothing else has to be asked.
    private static bool IsVisible(string text)
    {
        foreach (var unit in text)
        {
            if (unit is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    public static string Without(string text) => Trim(new string([.. text.Where(unit => !IsHidden(unit))]));

    /// <summary>Where the first stands of a line that has nothing else; null of other lines.</summary>
    public static int? Only(string line)
    {
        var first = -1;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is ' ' or '\t' or '\r')
            {
                continue;
            }

            if (!Is(line[i]))
            {
                return null;
            }

            first = first < 0 ? i : first;
        }

        return first < 0 ? null : first;
    }

    public static string Name(char unit) =>
        $"the invisible character U+{((int)unit).ToString("X4", CultureInfo.InvariantCulture)}";

    private static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && (text[start] == ' ' || Is(text[start])))
        {
            start++;
        }

        while (end > start && (text[end - 1] == ' ' || Is(text[end - 1])))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsBlank(char unit) =>
        unit != ' '
        && char.GetUnicodeCategory(unit)
            is UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    private static bool IsHidden(char unit) =>
        unit is not ('\t' or '\n')
        && char.GetUnicodeCategory(unit) is UnicodeCategory.Format or UnicodeCategory.Control;
}
