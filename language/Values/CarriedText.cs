using System.Globalization;
using System.Xml;

namespace GatewayContracts.Language;

/// <summary>What of a text arrives otherwise than it was signed, or not at all.</summary>
internal static class CarriedText
{
    /// <summary>A character that XML cannot carry; null where there is none.</summary>
    public static string? StrangeToXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return Name(text[i]);
            }
        }

        return null;
    }

    /// <summary>
    /// A character that the page of a form or the browser that posts it would change; null where there is none. Line
    /// breaks are reported separately.
    /// </summary>
    public static string? ChangedByBrowsers(string text)
    {
        foreach (var unit in text)
        {
            if (unit is '\0' or (>= '\u0080' and <= '\u009F'))
            {
                return Name(unit);
            }
        }

        return null;
    }

    /// <summary>A browser turns every line break of a form into CR LF.</summary>
    public static bool HasLineBreak(string text) => text.IndexOfAny(['\r', '\n']) >= 0;

    private static string Name(char unit) =>
        "the character U+" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture);
}
