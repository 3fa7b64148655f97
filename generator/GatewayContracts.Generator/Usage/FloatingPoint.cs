using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>Looks for a floating-point number that becomes a decimal on its way into an expression's value.</summary>
internal static class FloatingPoint
{
    public static (SyntaxNode Place, string Type)? Find(IOperation? value) =>
        value switch
        {
            IConversionOperation conversion
                when IsDecimal(conversion.Type) && NameOf(conversion.Operand.Type) is { } name => (
                conversion.Syntax,
                name
            ),
            IObjectCreationOperation { Arguments.Length: 1 } creation
                when IsDecimal(creation.Type) && NameOf(creation.Arguments[0].Value.Type) is { } name => (
                creation.Syntax,
                name
            ),
            IInvocationOperation
            {
                TargetMethod: { Name: "ToDecimal", ContainingType.Name: "Convert" }
                    or {
                        Name: "CreateChecked" or "CreateSaturating" or "CreateTruncating",
                        ContainingType.SpecialType: SpecialType.System_Decimal
                    },
                Arguments.IsEmpty: false
            } call when NameOf(call.Arguments[0].Value.Type) is { } name => (call.Syntax, name),
            IConversionOperation conversion => Find(conversion.Operand),
            IUnaryOperation unary => Find(unary.Operand),
            IBinaryOperation binary => Find(binary.LeftOperand) ?? Find(binary.RightOperand),
            IConditionalOperation conditional => Find(conditional.WhenTrue) ?? Find(conditional.WhenFalse),
            ISwitchExpressionOperation choice => choice
                .Arms.Select(arm => Find(arm.Value))
                .FirstOrDefault(found => found is not null),
            ICoalesceOperation coalesce => Find(coalesce.Value) ?? Find(coalesce.WhenNull),

            // Rounding does not make the number a better one.
            IInvocationOperation
            {
                TargetMethod.ContainingType: { Name: "Math" } or { SpecialType: SpecialType.System_Decimal }
            } call => call
                .Arguments.Select(argument => Find(argument.Value))
                .FirstOrDefault(found => found is not null),
            _ => null,
        };

    private static bool IsDecimal(ITypeSymbol? type) => Unwrap(type)?.SpecialType == SpecialType.System_Decimal;

    private static string? NameOf(ITypeSymbol? type) =>
        Unwrap(type)?.SpecialType switch
        {
            SpecialType.System_Double => "double",
            SpecialType.System_Single => "float",
            _ => null,
        };

    private static ITypeSymbol? Unwrap(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
