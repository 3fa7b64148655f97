using System.Globalization;
using System.Text;

namespace GatewayContracts.Transcription.Pages;

/// <summary>
/// Text as people see it: no invisible characters, one kind of blank, no blanks at the ends of
/// lines.
/// </summary>
internal static class VisibleText
{
    /// <summary>Keeps line ends.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\n')
            {
                TrimEnd(plain);
                plain.Append('\n');
            }
            else if (char.IsWhiteSpace(character))
            {
                AppendBlank(plain);
            }
            else if (!IsInvisible(character))
            {
                plain.Append(character);
            }
        }

        return plain.ToString().Trim();
    }

    public static string OneLine(string text) => Of(text.Replace('\n', ' '));

    public static bool IsInvisible(char character) =>
        char.IsControl(character)
        || character == '\uFFFD'
        || char.GetUnicodeCategory(character)
            is UnicodeCategory.Format
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
        || character is '\uFFFE' or '\uFFFF';

    private static void AppendBlank(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '\n'))
        {
            text.Append(' ');
        }
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}
