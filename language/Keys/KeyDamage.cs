using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>
/// How a key's text was damaged on the way. The damage is undone; if the result is a key, or could be one, the damage
/// is known.
/// </summary>
internal static class KeyDamage
{
    private static readonly char[] s_quotes =
    [
        '"',
        '\'',
        '`',
        '\u2018',
        '\u2019',
        '\u201A',
        '\u201C',
        '\u201D',
        '\u201E',
        '\u00AB',
        '\u00BB',
    ];

    // What the writers of PEM and Base64 break lines at; 0 where no blank was a line break.
    private static readonly int[] s_lineLengths = [0, 64, 76];

    /// <summary>Null when nothing of the kind was done to the text.</summary>
    /// <param name="text">What was given; as it stands it is no key.</param>
    /// <param name="read">Reads a text as a key, without asking here.</param>
    public static KeyMaterial? Find(string text, Func<string, KeyMaterial> read)
    {
        if ((FindQuotes(text, read) ?? FindEscapes(text, read)) is { } wrapped)
        {
            return wrapped;
        }

        if (PemArmour.CountBlocks(text) == 0 && PemArmour.HasArmour(text))
        {
            return new KeyMaterial(KeyKind.BrokenArmour);
        }

        return PemArmour.Body(text, out var start) is { } body
            ? FindUrlAlphabet(body, start, read) ?? FindLostPlusSigns(body, start, read)
            : null;
    }

    private static KeyMaterial? FindQuotes(string text, Func<string, KeyMaterial> read) =>
        text.Length > 2
        && s_quotes.Contains(text[0])
        && s_quotes.Contains(text[text.Length - 1])
        && CouldBeKey(read(text.Substring(1, text.Length - 2)))
            ? new KeyMaterial(KeyKind.Quoted)
            : null;

    private static KeyMaterial? FindEscapes(string text, Func<string, KeyMaterial> read)
    {
        if (KeyEscapes.UndoUrl(text, out var first) is { } decoded && CouldBeKey(read(decoded.Trim(s_quotes))))
        {
            return new KeyMaterial(KeyKind.UrlEncoded, Position(first));
        }

        return KeyEscapes.UndoJsonAndHtml(text, out first) is { } plain && CouldBeKey(read(plain.Trim(s_quotes)))
            ? new KeyMaterial(KeyKind.Escaped, Position(first))
            : null;
    }

    private static KeyMaterial? FindUrlAlphabet(string body, int start, Func<string, KeyMaterial> read)
    {
        var first = body.IndexOfAny(['-', '_']);
        return first >= 0 && CouldBeKey(read(body.Replace('-', '+').Replace('_', '/')))
            ? new KeyMaterial(KeyKind.UrlAlphabet, Position(start + first))
            : null;
    }

    // Blanks are read over in a key, so only a key that appears when they are plus signs tells that they were.
    private static KeyMaterial? FindLostPlusSigns(string body, int start, Func<string, KeyMaterial> read)
    {
        var trimmed = body.Trim();
        start += body.Length - body.TrimStart().Length;
        foreach (var lineLength in s_lineLengths)
        {
            // The last of them is gone where blanks at the end were cut off.
            if (
                WithPlusSigns(trimmed, lineLength, out var first) is { } restored
                && (read(restored).IsKey || read(restored + "+").IsKey)
            )
            {
                return new KeyMaterial(KeyKind.LostPlusSigns, Position(start + first));
            }
        }

        return null;
    }

    /// <param name="lineLength">After how many symbols a blank was a line break.</param>
    private static string? WithPlusSigns(string body, int lineLength, out int first)
    {
        var restored = body.ToCharArray();
        var symbols = 0;
        first = -1;
        for (var i = 0; i < restored.Length; i++)
        {
            if (restored[i] is '\r' or '\n' || (restored[i] == ' ' && lineLength > 0 && symbols == lineLength))
            {
                symbols = 0;
                continue;
            }

            symbols++;
            if (restored[i] == ' ')
            {
                restored[i] = '+';
                first = first < 0 ? i : first;
            }
        }

        return first < 0 ? null : new string(restored);
    }

    // Of any other text the advice to undo something would lead nowhere.
    private static bool CouldBeKey(KeyMaterial material) =>
        material.IsKey || material.Kind is KeyKind.Truncated or KeyKind.TrailingData;

    private static string Position(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
