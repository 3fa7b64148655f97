using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds documented codes that a number turns into other codes. A number may be stored and cast back: it is computed
/// from the code's text. But it is not the text, no other enum gives it the same meaning, and it cannot be written as a
/// constant.
/// </summary>
internal sealed class CodeCastCheck : UsageCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.CodeCast);

    public override ImmutableArray<SyntaxKind> Kinds { get; } = ImmutableArray.Create(SyntaxKind.CastExpression);

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types) =>
        (operation, report) =>
        {
            if (Cast(operation) is var (from, to) && !IsPartOfCast(operation) && !IsMadeUpForMessage(operation, types))
            {
                report(Diagnostic.Create(UsageDescriptors.CodeCast, operation.Syntax.GetLocation(), from, to));
            }
        };

    private static (string From, string To)? Cast(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } cast
        && Origin(cast.Operand) is { } from
        && WithoutNull(cast.Type) is { } to
        && !SymbolEqualityComparer.Default.Equals(from, to)
        && (
            CodeEnum.Is(to)
                ? IsEnum(from) || (IsNumber(from) && cast.Operand.ConstantValue.HasValue)
                : CodeEnum.Is(from) && (IsEnum(to) || (IsNumber(to) && (IsTooSmall(to) || IsReckonedWith(cast))))
        )
            ? (Show(from), Show(to))
            : null;

    // Compared with a number that is written down, or added to.
    private static bool IsReckonedWith(IOperation cast)
    {
        var value = cast;
        while (value.Parent is IConversionOperation { IsImplicit: true })
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => (
                comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand
            )
                .ConstantValue
                .HasValue,
            IBinaryOperation or IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation => true,
            _ => false,
        };
    }

    /// <summary>The type of a value before numbers were made of it.</summary>
    private static ITypeSymbol? Origin(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null } inner
        && (WithoutNull(inner.Operand.Type) is { TypeKind: TypeKind.Enum } || inner.IsImplicit)
            ? Origin(inner.Operand)
            : WithoutNull(value.Type);

    // A cast within a cast is reported once, as a whole.
    private static bool IsPartOfCast(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation { OperatorMethod: null, IsImplicit: true })
        {
            parent = parent.Parent;
        }

        return parent is IConversionOperation outer && Cast(outer) is not null;
    }

    // A code that the docs do not have: what is sent with it has its own diagnostic, and a received message is given it
    // by a test, on purpose.
    private static bool IsMadeUpForMessage(IOperation operation, GatewayTypes types)
    {
        var value = operation;
        while (value.Parent is IConversionOperation)
        {
            value = value.Parent;
        }

        return operation
                is IConversionOperation { ConstantValue: { HasValue: true, Value: var number }, Type: { } type }
            && CodeEnum.Of(type) is { } codes
            && !codes.IsDocumented(number)
            && value.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target }
            && types.IsGenerated(target.Property.ContainingType);
    }

    private static string Show(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static bool IsEnum(ITypeSymbol type) => type.TypeKind == TypeKind.Enum;

    private static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_Double;

    private static bool IsTooSmall(ITypeSymbol type) =>
        type.SpecialType
            is SpecialType.System_Char
                or SpecialType.System_SByte
                or SpecialType.System_Byte
                or SpecialType.System_Int16
                or SpecialType.System_UInt16
                or SpecialType.System_Single;

    private static ITypeSymbol? WithoutNull(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
