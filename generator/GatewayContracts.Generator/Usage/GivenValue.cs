using System.Globalization;
using GatewayContracts.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>What an object initializer gives to a member, or what the member has without.</summary>
internal sealed class GivenValue
{
    private GivenValue(Presence presence, Optional<object?> constant, IOperation? written)
    {
        Presence = presence;
        Constant = constant;
        Written = written;
    }

    public Presence Presence { get; }

    /// <summary>The value, where it is known.</summary>
    public Optional<object?> Constant { get; }

    /// <summary>The expression; null of a member that is not mentioned.</summary>
    public IOperation? Written { get; }

    /// <summary>The values of which it will be one: itself, unless it is a choice.</summary>
    public IEnumerable<GivenValue> Choices(FieldShape field) =>
        Leaves(Written!).Select(leaf => leaf == Written ? this : Of(field, leaf));

    public static GivenValue NotMentioned(FieldShape field) =>
        field.IsConstant
            ? new GivenValue(
                Presence.Present,
                field.Constant is { } only ? new Optional<object?>(AttributeValues.Single(only)) : default,
                null
            )
            : new GivenValue(Presence.Absent, new Optional<object?>(null), null);

    public static GivenValue Of(FieldShape field, IOperation written)
    {
        for (var value = written; ; value = ((IConversionOperation)value).Operand)
        {
            if (ConstantOf(value) is { HasValue: true } constant)
            {
                return new GivenValue(
                    constant.Value is null or "" ? Presence.Absent : Presence.Present,
                    new Optional<object?>(Widen(constant.Value, field.Type)),
                    written
                );
            }

            // A value that cannot be null is there, whatever it is.
            if (value.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
            {
                return new GivenValue(Presence.Present, default, written);
            }

            if (value is not IConversionOperation { OperatorMethod: null })
            {
                return new GivenValue(Presence.Unknown, default, written);
            }
        }
    }

    private static IEnumerable<IOperation> Leaves(IOperation value) =>
        value switch
        {
            { ConstantValue.HasValue: true } => [value],
            IConversionOperation { IsImplicit: true } conversion
                when Leaves(conversion.Operand).ToList() is { Count: > 1 } leaves => leaves,
            IConditionalOperation { WhenFalse: { } otherwise } choice => Leaves(choice.WhenTrue)
                .Concat(Leaves(otherwise)),
            ICoalesceOperation choice => Leaves(choice.Value).Concat(Leaves(choice.WhenNull)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Leaves(arm.Value)),
            _ => [value],
        };

    private static Optional<object?> ConstantOf(IOperation value) =>
        value switch
        {
            { ConstantValue.HasValue: true } => value.ConstantValue,
            IFieldReferenceOperation
            {
                Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }
            } => new Optional<object?>(""),
            IDefaultValueOperation
            {
                Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            } => new Optional<object?>(null),
            _ => default,
        };

    // The constant 5 is an int still where a long or a decimal takes it.
    private static object? Widen(object? constant, ITypeSymbol type) =>
        (constant, type.SpecialType) switch
        {
            (sbyte or byte or short or ushort or int or uint, SpecialType.System_Int64) => Convert.ToInt64(
                constant,
                CultureInfo.InvariantCulture
            ),
            (sbyte or byte or short or ushort or int or uint or long or ulong, SpecialType.System_Decimal) =>
                Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
            _ => constant,
        };
}
