using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.CodeFixes;

/// <summary>
/// The place for one more item between braces, behind those that there are: on their line, or on a line like theirs.
/// </summary>
internal sealed class InsertionPoint
{
    private readonly SourceText _text;
    private readonly SyntaxNode? _last;

    public InsertionPoint(SourceText text, SyntaxToken close, SyntaxNode? last)
    {
        _text = text;
        _last = last;
        var end = close.GetPreviousToken();
        var line = LineOf(close.SpanStart).LineNumber;
        IsBehindDirective = close.LeadingTrivia.Any(trivia => trivia.IsDirective);
        IsLine = last is null
            ? LineOf(end.SpanStart).LineNumber != line
            : IsBehindDirective || BeginsLine(text, last) || end.TrailingTrivia.Any(SyntaxKind.SingleLineCommentTrivia);
        Indentation = last is null ? Deeper(IndentationAt(close.SpanStart)) : IndentationAt(last.SpanStart);

        // Where nothing is between the braces, their blanks go.
        var start = IsLine && (last is null || IsBehindDirective) ? text.Lines[line - 1].End : EndOf(end);
        Span = TextSpan.FromBounds(start, last is null && !IsLine ? close.SpanStart : start);
    }

    /// <summary>Whether the item comes on a line of its own.</summary>
    public bool IsLine { get; }

    /// <summary>Whether the last item may be one that another build does not have.</summary>
    public bool IsBehindDirective { get; }

    public string Indentation { get; }

    public TextSpan Span { get; }

    public string Newline =>
        _text.ToString(TextSpan.FromBounds(_text.Lines[0].End, _text.Lines[0].EndIncludingLineBreak));

    public static bool BeginsLine(SourceText text, SyntaxNode node) =>
        string.IsNullOrWhiteSpace(
            text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(node.SpanStart).Start, node.SpanStart))
        );

    public static bool IsBlank(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    public static string Deeper(string indentation) => indentation + (indentation.Contains('\t') ? "\t" : "    ");

    /// <summary>The blanks that the line of a position begins with.</summary>
    public string IndentationAt(int position)
    {
        var line = LineOf(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    public string Around(string item) =>
        IsLine ? Newline + Indentation + item
        : _last is null ? $" {item} "
        : " " + item;

    // The end of what is written on a token's line, comments included.
    private static int EndOf(SyntaxToken token) =>
        token.TrailingTrivia.LastOrDefault(trivia => !IsBlank(trivia)) is { RawKind: not 0 } comment
            ? comment.Span.End
            : token.Span.End;

    private TextLine LineOf(int position) => _text.Lines.GetLineFromPosition(position);
}
