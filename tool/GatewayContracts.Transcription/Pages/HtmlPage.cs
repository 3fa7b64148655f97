using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GatewayContracts.Transcription.Pages;

/// <summary>Reads HTML, as browsers do: whatever is broken in it, there is a page.</summary>
internal static class HtmlPage
{
    private const int MostBlocks = 20_000;

    // A walk over nodes inside nodes inside nodes; pages have some dozens.
    private const int Deepest = 400;
    private const int DeepestTags = 1_000;

    private static readonly HashSet<string> s_notShown = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "template",
        "noscript",
        "nav",
        "svg",
        "head",
        "select",
        "iframe",
    };

    private static readonly HashSet<string> s_onOwnLine = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "br",
        "tr",
        "dt",
        "dd",
        "section",
        "article",
        "header",
        "footer",
        "blockquote",
        "details",
        "summary",
        "hr",
        "main",
        "figure",
        "body",
        "td",
        "th",
    };

    /// <exception cref="PageException">It is nested too deep.</exception>
    public static Page Read(string text)
    {
        if (Nesting.IsDeeperThan(DeepestTags, text))
        {
            throw TooDeep();
        }

        using var document = new HtmlParser().ParseDocument(text);
        var blocks = new List<Block>();
        var prose = new StringBuilder();
        for (var node = (INode)document.DocumentElement; node is not null && blocks.Count < MostBlocks; )
        {
            node = Take(node, blocks, prose) ? Following(node, document) : node.FirstChild ?? Following(node, document);
        }

        Flush(prose, blocks);
        var title = blocks.OfType<Heading>().FirstOrDefault()?.Text ?? VisibleText.OneLine(document.Title ?? "");
        return new Page(title.Length > 0 ? title : null, blocks);
    }

    /// <summary>The text of an element without that of the tables inside it.</summary>
    public static string TextOf(IElement element)
    {
        var text = new StringBuilder();
        var node = element.FirstChild;
        while (node is not null)
        {
            var isShown =
                node is not IElement inner || !(s_notShown.Contains(inner.LocalName) || inner is IHtmlTableElement);
            if (isShown)
            {
                Append(node, text);
            }

            node = (isShown ? node.FirstChild : null) ?? Following(node, element);
        }

        return VisibleText.Of(text.ToString());
    }

    // Whether the node is dealt with, and with it all that it holds.
    private static bool Take(INode node, List<Block> blocks, StringBuilder prose)
    {
        if (node is not IElement element)
        {
            Append(node, prose);
            return true;
        }

        Block? block = element switch
        {
            IHtmlTableElement table => HtmlTable.Read(table),
            IHtmlHeadingElement => new Heading(VisibleText.OneLine(TextOf(element))),
            IHtmlPreElement => new Sample(element.TextContent.ReplaceLineEndings("\n").Trim('\n')),
            _ => null,
        };
        if (block is not null)
        {
            Flush(prose, blocks);
            blocks.Add(block);
            if (block is Heading)
            {
                // A heading that was never closed holds what follows it.
                blocks.AddRange(
                    element
                        .QuerySelectorAll<IHtmlTableElement>("table")
                        .Where(table => table.ParentElement?.Closest("table") is null)
                        .Select(table => HtmlTable.Read(table))
                );
            }

            return true;
        }

        Append(node, prose);
        return s_notShown.Contains(element.LocalName);
    }

    private static void Append(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data.Replace('\n', ' ').Replace('\r', ' '));
        }
        else if (node is IElement element && s_onOwnLine.Contains(element.LocalName))
        {
            text.Append('\n');
        }
    }

    private static void Flush(StringBuilder prose, List<Block> blocks)
    {
        blocks.AddRange(
            VisibleText
                .Of(prose.ToString())
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => new Paragraph(line))
        );
        prose.Clear();
    }

    private static PageException TooDeep() =>
        new($"The page is nested more than {Deepest} deep, which no table needs. Save the part with the tables.");

    // The node after this one and all that it holds; null at the end of the whole.
    private static INode? Following(INode node, INode whole)
    {
        var climbed = 0;
        for (var at = node; at is not null && at != whole; at = at.Parent)
        {
            if (++climbed > Deepest)
            {
                throw TooDeep();
            }

            if (at.NextSibling is { } next)
            {
                return next;
            }
        }

        return null;
    }
}
