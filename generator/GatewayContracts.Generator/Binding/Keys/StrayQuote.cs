namespace GatewayContracts.Generator.Binding;

/// <summary>
/// A quote that was meant for YAML and became a part of the text: YAML reads quotes only where a text begins with one.
/// </summary>
internal static class StrayQuote
{
    private const char Straight = '"';
    private const char Apostrophe = '\'';

    private static readonly (char Opening, char Closing)[] Curly =
    [
        ('\u201C', '\u201D'),
        ('\u2018', '\u2019'),
        ('\u300C', '\u300D'),
        ('\u300E', '\u300F'),
    ];

    /// <summary>
    /// The quote at a text's end that none at its beginning opens, or that encloses all of the text once more.
    /// </summary>
    public static char? AtEnd(string text)
    {
        if (text.Length <= 2)
        {
            return null;
        }

        var quote = text[text.Length - 1];
        return quote is not (Straight or Apostrophe) ? null
            : text[0] == quote || text.IndexOf(quote) == text.Length - 1 ? quote
            : null;
    }

    /// <summary>A quote anywhere in a text that has no partner there. An apostrophe inside a text is none.</summary>
    public static char? In(string text)
    {
        if (text.Length <= 1)
        {
            return null;
        }

        if (text.Count(unit => unit == Straight) % 2 == 1)
        {
            return Straight;
        }

        if (
            text.Count(unit => unit == Apostrophe) % 2 == 1
            && (text[0] == Apostrophe || text[text.Length - 1] == Apostrophe)
        )
        {
            return Apostrophe;
        }

        foreach (var (opening, closing) in Curly)
        {
            // A quote at the beginning of a text is reported where the file is read.
            var isOpened = text.IndexOf(opening) >= 0;
            if (isOpened != text.IndexOf(closing) >= 0 && text[0] != opening && text[0] != closing)
            {
                return isOpened ? opening : closing;
            }
        }

        return null;
    }

    public static string Without(string text) =>
        In(text) is { } quote ? Without(text.Replace(quote.ToString(), "")) : text;
}
