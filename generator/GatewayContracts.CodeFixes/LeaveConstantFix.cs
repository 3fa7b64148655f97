using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GatewayContracts.CodeFixes;

/// <summary>
/// Takes a member out of an initializer that has one value only, and starts with it, or that fills itself in.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LeaveConstantFix : UsageFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Ids("GWC2004", "GWC2007");

    private protected override IEnumerable<Offer> Offers(Diagnostic diagnostic, SyntaxNode place, SemanticModel model)
    {
        if (
            place.FirstAncestorOrSelf<AssignmentExpressionSyntax>()
                is { Parent: InitializerExpressionSyntax { ContainsDiagnostics: false } initializer } assignment
            && MemberRemoval.Of(initializer, assignment, place.SyntaxTree.GetText()) is { Length: > 0 } changes
        )
        {
            yield return new($"Leave {assignment.Left} out", "Leave the constant out", changes);
        }
    }
}
