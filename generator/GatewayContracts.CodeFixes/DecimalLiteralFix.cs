using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.CodeFixes;

/// <summary>
/// Writes a decimal literal for a floating-point literal that is converted, or that the compiler refuses to convert.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DecimalLiteralFix : UsageFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Ids("GWC2009");

    private protected override IEnumerable<Offer> Offers(Diagnostic diagnostic, SyntaxNode place, SemanticModel model)
    {
        if (
            place is ExpressionSyntax expression
            && Number(expression, model) is { } number
            && !(number[0] == '-' && expression.GetFirstToken().GetPreviousToken().IsKind(SyntaxKind.MinusToken))
        )
        {
            yield return new($"Write {number}", "Write a decimal literal", new TextChange(expression.Span, number));
        }
    }

    // Only what converts a literal: anything else makes another number of it.
    private static string? Number(ExpressionSyntax expression, SemanticModel model) =>
        expression switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal => Decimal(
                literal.Token.Text.TrimEnd('d', 'D', 'f', 'F')
            ),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => Number(
                minus.Operand,
                model
            )
                is { } number
            && number[0] != '-'
                ? "-" + number
                : null,
            ParenthesizedExpressionSyntax inner => Number(inner.Expression, model),
            CastExpressionSyntax cast when IsFractional(model.GetTypeInfo(cast.Type).Type) => Number(
                cast.Expression,
                model
            ),
            InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call
                when IsConversion(model.GetSymbolInfo(call).Symbol) => Number(arguments[0].Expression, model),
            BaseObjectCreationExpressionSyntax
            {
                ArgumentList.Arguments: { Count: 1 } arguments,
                Initializer: null
            } creation when IsFractional(model.GetTypeInfo(creation).Type) => Number(arguments[0].Expression, model),
            _ => null,
        };

    // A decimal has fewer digits and a smaller range: a literal that it cannot hold stays.
    private static string? Decimal(string literal) =>
        decimal.TryParse(literal.Replace("_", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && Digits(literal.Split('e', 'E')[0]) == Digits(value.ToString(CultureInfo.InvariantCulture))
            ? literal + "m"
            : null;

    private static string Digits(string number) => new string([.. number.Where(char.IsDigit)]).Trim('0');

    private static bool IsFractional(ITypeSymbol? type) =>
        type.WithoutNull()?.SpecialType
            is SpecialType.System_Decimal
                or SpecialType.System_Double
                or SpecialType.System_Single;

    private static bool IsConversion(ISymbol? method) =>
        method
            is IMethodSymbol
            {
                Name: "ToDecimal",
                ContainingType:
                {
                    Name: "Convert",
                    ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
                }
            };
}
