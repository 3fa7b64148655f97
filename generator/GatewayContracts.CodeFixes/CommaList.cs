using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.CodeFixes;

/// <summary>Adds to a list with commas, in the layout that it has.</summary>
internal static class CommaList
{
    /// <summary>
    /// None where a directive stands between an item and the comma that it needs: another build may not have the item.
    /// </summary>
    public static TextChange? Append<T>(SeparatedSyntaxList<T> list, SyntaxToken close, string[] added, SourceText text)
        where T : SyntaxNode
    {
        var last = list.LastOrDefault();
        var gap = new Gap(text, close, last);
        var hasComma = last is null ? gap.IsLine : list.SeparatorCount == list.Count;
        if (gap.IsBehindDirective && !hasComma)
        {
            return null;
        }

        var between = gap.IsLine ? "," + gap.Newline + gap.Indentation : ", ";
        var items = gap.Around(string.Join(between, added) + (hasComma ? "," : ""));
        if (last is null || hasComma)
        {
            return new(gap.Span, items);
        }

        // A comment at the end of a line stays there, behind the comma.
        var comma = gap.IsLine ? last.Span.End : gap.Span.Start;
        return new(
            TextSpan.FromBounds(comma, gap.Span.End),
            "," + text.ToString(TextSpan.FromBounds(comma, gap.Span.Start)) + items
        );
    }
}
