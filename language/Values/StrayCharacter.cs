using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>
/// Characters that are invisible or look like others, and that are copied together with an id or a secret: line ends,
/// blanks at the ends, zero-width characters, byte order marks, full-width digits. With one of them the gateway knows
/// neither the id nor the secret.
/// </summary>
internal static class StrayCharacter
{
    private const int MostTold = 4;

    // Letters of Greek and Cyrillic that look like those of ASCII. One beside ASCII letters or digits is a slip, or a
    // trick.
    private static readonly char[] s_lookLatin = [.. "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνοАВЕЅІЈКМНОРСТУХаеорсухіјѕ"];

    // Neither controls nor formats, by what Unicode says, but nothing is drawn for them.
    private static readonly char[] s_drawnAsNothing =
    [
        .. "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0",
    ];

    /// <summary>
    /// Every stray character of a text with its place, to follow "has": "U+000A (a line feed) as its last character";
    /// null where there is none.
    /// </summary>
    /// <param name="isName">Whether the text is a name that a gateway gave, in which no letter of another script is
    /// meant.</param>
    public static string? Describe(string text, bool isName)
    {
        var told = new List<string>();
        var more = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (NameAt(text, i, isName) is { } name)
            {
                if (told.Count < MostTold)
                {
                    told.Add(name + " " + PlaceOf(text, i));
                }
                else
                {
                    more++;
                }
            }

            i += IsPair(text, i) ? 1 : 0;
        }

        return told.Count == 0
            ? null
            : string.Join(", ", told)
                + (more == 0 ? "" : string.Format(CultureInfo.InvariantCulture, " and {0} more", more));
    }

    /// <summary>
    /// The name of the character at a place, such as "U+200B (a zero-width space)", if it is invisible or looks like
    /// another; else null.
    /// </summary>
    public static string? NameAt(string text, int at, bool isName)
    {
        var what = KindOf(text, at, isName);
        return what is null
            ? null
            : string.Format(
                CultureInfo.InvariantCulture,
                "U+{0:X4} ({1})",
                IsPair(text, at) ? char.ConvertToUtf32(text, at) : text[at],
                what
            );
    }

    private static string? KindOf(string text, int at, bool isName)
    {
        var character = text[at];
        switch (character)
        {
            case ' ':
                return Blanks(text, 0) > at || text.TrimEnd().Length <= at ? "a blank" : null;
            case '\t':
                return "a tab";
            case '\n':
                return "a line feed";
            case '\r':
                return "a carriage return";
            case '\u00A0':
                return "a no-break space";
            case '\u200B':
                return "a zero-width space";
            case '\u3000':
                return "a full-width space";
            case '\uFEFF':
                return "a byte order mark";
            case '\uFFFD':
                return "what stands for a character that was decoded wrongly";
        }

        if (character < '\u007F')
        {
            return character < ' ' ? "a control character" : null;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, at) switch
        {
            UnicodeCategory.Control => "a control character",
            UnicodeCategory.Format => "an invisible character",
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "a line end",
            UnicodeCategory.SpaceSeparator => "a space other than the blank",
            UnicodeCategory.Surrogate => "half a character",
            UnicodeCategory.DecimalDigitNumber => character is >= '\uFF10' and <= '\uFF19'
                ? "a full-width digit"
                : "a digit of another script",
            _ when character is >= '\uFF01' and <= '\uFF5E' => "a full-width character",
            _ when s_drawnAsNothing.Contains(character) || IsVariationSelector(text, at) => "an invisible character",
            _ when isName && s_lookLatin.Contains(character) && HasAscii(text) => "a letter of another script",
            _ => null,
        };
    }

    private static bool IsVariationSelector(string text, int at) =>
        text[at] is >= '\uFE00' and <= '\uFE0F'
        || (IsPair(text, at) && char.ConvertToUtf32(text, at) is >= 0xE0100 and <= 0xE01EF);

    private static bool HasAscii(string text)
    {
        foreach (var character in text)
        {
            if (character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            {
                return true;
            }
        }

        return false;
    }

    private static int Blanks(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    // Counted from the nearer end, so that the length of a secret is not shown.
    private static string PlaceOf(string text, int at)
    {
        var after = text.Length - at - (IsPair(text, at) ? 2 : 1);
        return after == 0 ? "as its last character"
            : at == 0 ? "as its first character"
            : at <= after ? string.Format(CultureInfo.InvariantCulture, "as character {0}", at + 1)
            : string.Format(CultureInfo.InvariantCulture, "as its last character but {0}", after);
    }

    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
