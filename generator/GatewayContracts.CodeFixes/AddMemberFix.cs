using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.CodeFixes;

/// <summary>
/// Adds the member that a rule asks for: one fix per candidate if one member is enough, one fix for all if all are
/// required. The value is a variable named like the member. If there is none, the compiler reports an error, so no
/// unintended value is sent.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddMemberFix : UsageFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Ids("GWC2101");

    private protected override IEnumerable<Offer> Offers(Diagnostic diagnostic, SyntaxNode place, SemanticModel model)
    {
        if (
            place.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>()
                is not { ContainsDiagnostics: false } creation
            || !diagnostic.Properties.TryGetValue("Candidates", out var listed)
            || listed is null
        )
        {
            yield break;
        }

        foreach (var members in listed.Split('|').Select(together => together.Split(',')))
        {
            if (Change(creation, [.. members.Select(Assignment)]) is { } change)
            {
                var title = $"Add {string.Join(" and ", members)}";
                yield return new(title, title, change);
            }
        }
    }

    private static TextChange? Change(BaseObjectCreationExpressionSyntax creation, string[] assignments)
    {
        var text = creation.SyntaxTree.GetText();
        if (creation.Initializer is { } initializer)
        {
            return CommaList.Append(initializer.Expressions, initializer.CloseBraceToken, assignments, text);
        }

        // With braces, a type does not need its empty parentheses.
        var start =
            creation is ObjectCreationExpressionSyntax named
            && text.ToString(TextSpan.FromBounds(named.Type.Span.End, named.Span.End)).Trim() == "()"
                ? named.Type.Span.End
                : creation.Span.End;
        return new(TextSpan.FromBounds(start, creation.Span.End), $" {{ {string.Join(", ", assignments)} }}");
    }

    private static string Assignment(string member)
    {
        var variable = char.ToLowerInvariant(member[0]) + member.Substring(1);
        return $"{member} = {(SyntaxFacts.GetKeywordKind(variable) == SyntaxKind.None ? variable : "@" + variable)}";
    }
}
