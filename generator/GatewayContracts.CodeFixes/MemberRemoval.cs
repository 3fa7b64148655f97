using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.CodeFixes;

/// <summary>
/// Takes a member out of an initializer: with its comments where it has lines to itself, and never with a directive.
/// </summary>
internal static class MemberRemoval
{
    public static TextChange[] Of(InitializerExpressionSyntax initializer, ExpressionSyntax member, SourceText text)
    {
        var members = initializer.Expressions;
        var at = members.IndexOf(member);
        var isLast = at == members.SeparatorCount;
        var end = isLast ? member.GetLastToken() : members.GetSeparator(at);
        if (
            initializer
                .DescendantTrivia()
                .Any(trivia =>
                    trivia.IsDirective && trivia.SpanStart > member.SpanStart && trivia.SpanStart < end.Span.End
                )
        )
        {
            return [];
        }

        var beginsLine = InsertionPoint.BeginsLine(text, member);
        var endsLine = end.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var rest = endsLine
            ? beginsLine
                ? TextSpan.FromBounds(Lines(member), end.FullSpan.End)
                : TextSpan.FromBounds(Blanks(text, member.SpanStart), end.Span.End)
            : TextSpan.FromBounds(member.SpanStart, end.FullSpan.End);
        if (!isLast || at == 0 || member.GetLeadingTrivia().Any(trivia => trivia.IsDirective))
        {
            return [Without(rest)];
        }

        // Without its last line, a list whose brace stands on that line ends on the line before, unless a comment does.
        var comma = members.GetSeparator(at - 1);
        return
            beginsLine
            && !endsLine
            && comma.TrailingTrivia.Concat(member.GetLeadingTrivia()).All(InsertionPoint.IsBlank)
            ? [Without(TextSpan.FromBounds(comma.SpanStart, member.Span.End))]
            : [Without(comma.Span), Without(rest)];
    }

    private static TextChange Without(TextSpan span) => new(span, "");

    private static int Lines(ExpressionSyntax member) =>
        member.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsDirective) is { RawKind: not 0 } directive
            ? directive.FullSpan.End
            : member.FullSpan.Start;

    private static int Blanks(SourceText text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }
}
