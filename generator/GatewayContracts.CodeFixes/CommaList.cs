using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.CodeFixes;

/// <summary>Adds to a list with commas, in the layout that it has.</summary>
internal static class CommaList
{
    /// <summary>
    /// None if a directive is between an item and its comma, because another build may not have the item.
    /// </summary>
    public static TextChange? Append<T>(SeparatedSyntaxList<T> list, SyntaxToken close, string[] added, SourceText text)
        where T : SyntaxNode
    {
        var last = list.LastOrDefault();
        var place = new InsertionPoint(text, close, last);
        var hasComma = last is null ? place.IsLine : list.SeparatorCount == list.Count;
        if (place.IsBehindDirective && !hasComma)
        {
            return null;
        }

        var between = place.IsLine ? "," + place.Newline + place.Indentation : ", ";
        var items = place.Around(string.Join(between, added) + (hasComma ? "," : ""));
        if (last is null || hasComma)
        {
            return new(place.Span, items);
        }

        // A comment at the end of a line stays there, behind the comma.
        var comma = place.IsLine ? last.Span.End : place.Span.Start;
        return new(
            TextSpan.FromBounds(comma, place.Span.End),
            "," + text.ToString(TextSpan.FromBounds(comma, place.Span.Start)) + items
        );
    }
}
