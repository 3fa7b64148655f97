using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GatewayContracts.CodeFixes;

/// <summary>
/// Adds the member that a rule asks for: one fix a candidate where one suffices, one fix for all where all are asked for. The value is a variable named like
/// the member: where there is none, the compiler asks for it, and nothing that was not meant is sent.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddMemberFix : UsageFix
{
    private const string NoneOfAny = "GWC2201";
    private const string NoneOfOne = "GWC2202";
    private const string NotTogether = "GWC2204";
    private const string RequiredByRule = "GWC2206";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Ids(NoneOfAny, NoneOfOne, NotTogether, RequiredByRule);

    private protected override IEnumerable<(string Title, SyntaxNode Old, SyntaxNode Replacement)> Replacements(Diagnostic diagnostic, SyntaxNode place, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation || !diagnostic.Properties.TryGetValue("Candidates", out var listed) || listed is null)
        {
            return [];
        }

        var candidates = listed.Split(',');
        var choices = diagnostic.Id is NoneOfAny or NoneOfOne ? candidates.Select(candidate => new[] { candidate }) : [candidates];
        return choices.Select(members => ($"Add {string.Join(" and ", members)}", (SyntaxNode)creation, (SyntaxNode)With(creation, members)));
    }

    private static BaseObjectCreationExpressionSyntax With(BaseObjectCreationExpressionSyntax creation, string[] members)
    {
        if (creation.Initializer is not { } initializer)
        {
            initializer = SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression)
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space))
                .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(creation.GetTrailingTrivia()));
            creation = creation is ObjectCreationExpressionSyntax named
                ? named.WithArgumentList(null).WithType(named.Type.WithoutTrailingTrivia())
                : creation.WithoutTrailingTrivia();
        }

        // What is put between the braces of `{ }` begins after the brace's own space.
        initializer = initializer.WithExpressions(members.Aggregate(initializer.Expressions, (list, member) => ListLayout.Append(list, Assignment(member))));
        return creation.WithInitializer(initializer);
    }

    private static ExpressionSyntax Assignment(string member)
    {
        var variable = char.ToLowerInvariant(member[0]) + member.Substring(1);
        return SyntaxFactory.ParseExpression($"{member} = {(SyntaxFacts.GetKeywordKind(variable) == SyntaxKind.None ? variable : "@" + variable)}");
    }
}
