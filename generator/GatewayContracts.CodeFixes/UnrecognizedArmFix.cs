using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GatewayContracts.CodeFixes;

/// <summary>Adds a case for codes that the docs do not have. What it does is left to be written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnrecognizedArmFix : UsageFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Ids("GWC2403");

    private protected override IEnumerable<(string Title, SyntaxNode Old, SyntaxNode Replacement)> Replacements(Diagnostic diagnostic, SyntaxNode place, SemanticModel model)
    {
        var choice = place.AncestorsAndSelf().FirstOrDefault(node => node is SwitchStatementSyntax or SwitchExpressionSyntax);
        var value = choice is SwitchStatementSyntax statement ? statement.Expression : (choice as SwitchExpressionSyntax)?.GoverningExpression;
        if (choice is null || value is null || Codes(model.GetTypeInfo(value).Type) is not { } codes)
        {
            yield break;
        }

        var name = $"{codes.ToMinimalDisplayString(model, choice.SpanStart)}.Unrecognized";
        var refusal = $"throw new {(model.LookupNamespacesAndTypes(choice.SpanStart, name: "NotImplementedException").IsEmpty ? "System." : "")}NotImplementedException()";
        yield return ($"Add a case for {codes.Name}.Unrecognized", choice, choice is SwitchStatementSyntax old ? With(old, name, refusal) : With((SwitchExpressionSyntax)choice, name, refusal));
    }

    private static ITypeSymbol? Codes(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static SwitchExpressionSyntax With(SwitchExpressionSyntax choice, string name, string refusal)
    {
        var parsed = (SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"x switch {{ {name} => {refusal} }}");
        return choice.WithArms(ListLayout.Append(choice.Arms, parsed.Arms[0].WithoutTrivia()));
    }

    private static SwitchStatementSyntax With(SwitchStatementSyntax choice, string name, string refusal)
    {
        var newline = choice.SyntaxTree.GetText().Lines is var lines && lines[0].EndIncludingLineBreak - lines[0].End == 2 ? "\r\n" : "\n";
        var (label, body) = choice.Sections.LastOrDefault() is { } last
            ? (Indentation(last), Indentation(last.Statements.First()))
            : (Indentation(choice) + "    ", Indentation(choice) + "        ");
        var parsed = (SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (x) {{{newline}{label}case {name}:{newline}{body}{refusal};{newline}}}");
        return choice.AddSections(parsed.Sections[0]);
    }

    // The blanks before the first token of the line that a node begins on.
    private static string Indentation(SyntaxNode node)
    {
        var line = node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
