namespace GatewayContracts.Transcription.Pages;

/// <summary>Reads a page as it was saved.</summary>
internal static class PageReader
{
    /// <summary>
    /// The longest page that is read, in characters. The longest pages of gateways have a fifth of
    /// it.
    /// </summary>
    public const int MostCharacters = 2_000_000;

    /// <exception cref="PageException">The page is too long, or nested too deep.</exception>
    public static Page Read(string text, PageKind kind)
    {
        if (text.Length > MostCharacters)
        {
            throw new PageException(
                $"The page has {text.Length:N0} characters, and {MostCharacters:N0} are read at most. Save the "
                    + "part with the tables."
            );
        }

        return kind switch
        {
            PageKind.Html => HtmlPage.Read(text),
            PageKind.Markdown => MarkdownPage.Read(text),
            _ => TextPage.Read(text),
        };
    }
}
