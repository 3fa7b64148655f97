using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.CodeFixes;

/// <summary>Adds to a list with commas, and takes out of it, in the layout that it has.</summary>
internal static class ListLayout
{
    public static SeparatedSyntaxList<T> Append<T>(SeparatedSyntaxList<T> list, T added)
        where T : SyntaxNode
    {
        var items = list.GetWithSeparators().ToList();
        if (items.Count == 0)
        {
            return SyntaxFactory.SingletonSeparatedList(added.WithTrailingTrivia(SyntaxFactory.Space));
        }

        var before = list[list.Count - 1];
        var end = items[items.Count - 1];
        var tail = end.GetTrailingTrivia();
        var separate = tail.Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        added = added.WithLeadingTrivia(separate ? before.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) : []);
        if (end.IsToken)
        {
            items.Add(added);
            items.Add(comma.WithTrailingTrivia(tail));
        }
        else
        {
            items[items.Count - 1] = before.WithoutTrailingTrivia();
            items.Add(separate ? comma.WithTrailingTrivia(tail) : comma.WithTrailingTrivia(SyntaxFactory.Space));
            items.Add(added.WithTrailingTrivia(tail));
        }

        return SyntaxFactory.SeparatedList<T>(items);
    }

    public static SeparatedSyntaxList<T> Remove<T>(SeparatedSyntaxList<T> list, T removed)
        where T : SyntaxNode
    {
        var isLast = list.IndexOf(removed) == list.Count - 1;
        var rest = list.Remove(removed);
        return isLast && rest.Count > 0 && rest.SeparatorCount < rest.Count
            ? rest.Replace(rest[rest.Count - 1], rest[rest.Count - 1].WithTrailingTrivia(removed.GetTrailingTrivia()))
            : rest;
    }
}
