using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Tests that ask only whether there is a value: against null, for an empty text, or for any length at all.
/// </summary>
internal static class PresenceTest
{
    public static bool Is(IPatternOperation pattern) =>
        pattern switch
        {
            IConstantPatternOperation constant => IsNothing(constant.Value),
            INegatedPatternOperation negated => Is(negated.Pattern),
            IBinaryPatternOperation both => Is(both.LeftPattern) && Is(both.RightPattern),
            IRecursivePatternOperation recursive => recursive.DeconstructionSubpatterns.IsEmpty
                && recursive.PropertySubpatterns.All(property =>
                    IsLength((property.Member as IPropertyReferenceOperation)?.Property)
                    && IsAnyLength(property.Pattern)
                ),
            IDeclarationPatternOperation or IDiscardPatternOperation or ITypePatternOperation => true,
            _ => false,
        };

    public static bool Is(IOperation value, IOperation other) =>
        IsNothing(other) || (IsLength(value) && IsNoneOrOne(other));

    private static bool IsAnyLength(IPatternOperation pattern) =>
        pattern switch
        {
            IRelationalPatternOperation relation => IsNoneOrOne(relation.Value),
            IConstantPatternOperation constant => IsNoneOrOne(constant.Value),
            INegatedPatternOperation negated => IsAnyLength(negated.Pattern),
            _ => false,
        };

    private static bool IsLength(IOperation value) =>
        value switch
        {
            IConversionOperation conversion => IsLength(conversion.Operand),
            IConditionalAccessOperation access => IsLength(access.WhenNotNull),
            IPropertyReferenceOperation property => IsLength(property.Property),
            _ => false,
        };

    private static bool IsLength(IPropertySymbol? property) =>
        property is { Name: "Length", ContainingType.SpecialType: SpecialType.System_String };

    private static bool IsNoneOrOne(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: 0 or 1 }
        || (value is IConversionOperation conversion && IsNoneOrOne(conversion.Operand));

    private static bool IsNothing(IOperation value) =>
        value switch
        {
            { ConstantValue: { HasValue: true, Value: null or "" } } => true,
            IFieldReferenceOperation
            {
                Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }
            } => true,
            IConversionOperation conversion => IsNothing(conversion.Operand),
            _ => false,
        };
}
