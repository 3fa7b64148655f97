using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>What an object initializer gives to a member, or what the member has without.</summary>
internal sealed class GivenValue
{
    private GivenValue(Presence presence, Optional<object?> constant, ISimpleAssignmentOperation? assignment)
    {
        Presence = presence;
        Constant = constant;
        Assignment = assignment;
    }

    public Presence Presence { get; }

    /// <summary>The value, where it is known.</summary>
    public Optional<object?> Constant { get; }

    /// <summary>Null of a member that is not mentioned.</summary>
    public ISimpleAssignmentOperation? Assignment { get; }

    public static GivenValue NotMentioned(FieldShape field) => field.IsConstant
        ? new GivenValue(Presence.Present, field.Constant is { } only ? new Optional<object?>(AttributeValues.Single(only)) : default, null)
        : new GivenValue(Presence.Absent, new Optional<object?>(null), null);

    public static GivenValue Of(FieldShape field, ISimpleAssignmentOperation assignment)
    {
        for (var value = assignment.Value; ; value = ((IConversionOperation)value).Operand)
        {
            if (ConstantOf(value) is { HasValue: true } constant)
            {
                return new GivenValue(constant.Value is null or "" ? Presence.Absent : Presence.Present, new Optional<object?>(Widen(constant.Value, field.Type)), assignment);
            }

            // A value that cannot be null is there, whatever it is.
            if (value.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
            {
                return new GivenValue(Presence.Present, default, assignment);
            }

            if (value is not IConversionOperation { OperatorMethod: null })
            {
                return new GivenValue(Presence.Unknown, default, assignment);
            }
        }
    }

    private static Optional<object?> ConstantOf(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } => value.ConstantValue,
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => new Optional<object?>(""),
        IDefaultValueOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => new Optional<object?>(null),
        _ => default,
    };

    // The constant 5 is an int still where a long or a decimal takes it.
    private static object? Widen(object? constant, ITypeSymbol type) => (constant, type.SpecialType) switch
    {
        (sbyte or byte or short or ushort or int or uint, SpecialType.System_Int64) => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
        (sbyte or byte or short or ushort or int or uint or long or ulong, SpecialType.System_Decimal) => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        _ => constant,
    };
}
