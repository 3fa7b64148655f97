using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.CodeFixes;

/// <summary>Adds a case for codes that the docs do not have. What it does is left to be written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnrecognizedArmFix : UsageFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Ids("GWC2303");

    private protected override IEnumerable<Offer> Offers(Diagnostic diagnostic, SyntaxNode place, SemanticModel model)
    {
        var choice = place
            .AncestorsAndSelf()
            .FirstOrDefault(node => node is SwitchStatementSyntax or SwitchExpressionSyntax);
        var value = choice is SwitchStatementSyntax statement
            ? statement.Expression
            : (choice as SwitchExpressionSyntax)?.GoverningExpression;
        if (
            choice is not { ContainsDiagnostics: false }
            || value is null
            || model.GetTypeInfo(value).Type.WithoutNull() is not { } codes
        )
        {
            yield break;
        }

        var name = $"{codes.ToMinimalDisplayString(model, choice.SpanStart)}.Unrecognized";
        var refusal =
            $"throw new "
            + $"{(model.LookupNamespacesAndTypes(choice.SpanStart, name: "NotSupportedException").IsEmpty ? "System." : "")}NotSupportedException()";
        var change = choice is SwitchExpressionSyntax { Arms: var arms, CloseBraceToken: var close }
            ? CommaList.Append(arms, close, [$"{name} => {refusal}"], choice.SyntaxTree.GetText())
            : Section((SwitchStatementSyntax)choice, $"case {name}:", $"{refusal};");
        if (change is { } added)
        {
            var title = $"Add a case for {codes.Name}.Unrecognized";
            yield return new(title, title, added);
        }
    }

    private static TextChange? Section(SwitchStatementSyntax choice, string label, string body)
    {
        var text = choice.SyntaxTree.GetText();
        var last = choice.Sections.LastOrDefault();
        var place = new InsertionPoint(text, choice.CloseBraceToken, last);
        if (last is { Statements.Count: 0 })
        {
            // What comes after a section that is not written yet becomes a part of it.
            return null;
        }

        var first = last?.Statements[0];
        var isOneLine = !place.IsLine || (first is not null && !InsertionPoint.BeginsLine(text, first));
        var indentation = first is null or BlockSyntax
            ? InsertionPoint.Deeper(place.Indentation)
            : place.IndentationAt(first.SpanStart);
        return new(
            place.Span,
            place.Around(isOneLine ? $"{label} {body}" : label + place.Newline + indentation + body)
        );
    }
}
