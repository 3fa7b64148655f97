using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GatewayContracts.CodeFixes;

/// <summary>Writes a decimal literal for a floating-point literal: for one that is converted, and for one that the compiler does not convert.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DecimalLiteralFix : UsageFix
{
    private const string Converted = "GWC2103";
    private const string NotConverted = "CS0664";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Ids(Converted, NotConverted);

    private protected override IEnumerable<(string Title, SyntaxNode Old, SyntaxNode Replacement)> Replacements(Diagnostic diagnostic, SyntaxNode place, SemanticModel model)
    {
        if (place is ExpressionSyntax expression && Number(expression) is { } number && (diagnostic.Id == Converted || IsField(expression, model)))
        {
            yield return ($"Write {number}", expression, SyntaxFactory.ParseExpression(number).WithTriviaFrom(expression));
        }
    }

    private static string? Number(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal => literal.Token.Text.TrimEnd('d', 'D', 'f', 'F') + "m",
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => Number(minus.Operand) is { } number ? "-" + number : null,
        ParenthesizedExpressionSyntax inner => Number(inner.Expression),
        CastExpressionSyntax cast => Number(cast.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Number(arguments[0].Expression),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Number(arguments[0].Expression),
        _ => null,
    };

    private static bool IsField(ExpressionSyntax expression, SemanticModel model) =>
        expression.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Parent: InitializerExpressionSyntax } assignment
        && model.GetSymbolInfo(assignment.Left).Symbol is IPropertySymbol property
        && property.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "WireNameAttribute", ContainingNamespace.Name: "GatewayContracts" });
}
