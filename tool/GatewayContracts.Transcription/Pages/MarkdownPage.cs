using Markdig;

namespace GatewayContracts.Transcription.Pages;

/// <summary>
/// Reads Markdown by way of the HTML that it stands for, so that tables written as HTML inside it are read
/// too.
/// </summary>
internal static class MarkdownPage
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseGridTables()
        .UseYamlFrontMatter()
        .Build();

    /// <exception cref="PageException">It is nested too deep.</exception>
    public static Page Read(string text)
    {
        string html;
        try
        {
            html = Markdown.ToHtml(text, s_pipeline);
        }
        catch (ArgumentException tooDeep)
        {
            throw new PageException(
                $"The page cannot be read as Markdown: {tooDeep.Message} Save it as HTML or text, or only the part "
                    + "with the tables."
            );
        }

        return HtmlPage.Read(html);
    }
}
