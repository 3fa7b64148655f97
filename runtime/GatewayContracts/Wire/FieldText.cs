using System.Globalization;
using System.Text;

namespace GatewayContracts;

/// <summary>Writes received or given texts into sentences: cut, quoted, and without characters that could forge a line of a log.</summary>
internal static class FieldText
{
    private const int MostShown = 40;

    public static string Quote(string text)
    {
        var output = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (output.Length > MostShown)
            {
                return output.Append(CultureInfo.InvariantCulture, $"…\" ({text.Length} characters)").ToString();
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                output.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                output.Append(rune.ToString());
            }
        }

        return output.Append('"').ToString();
    }
}
