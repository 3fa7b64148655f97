using GatewayContracts.Language;

namespace GatewayContracts.Generator.Model;

/// <summary>How the fields of an <c>equal</c> rule are compared.</summary>
internal static class EqualFields
{
    /// <summary>
    /// Whether they are compared by their values: numbers, and times of one kind, are equal however they are written.
    /// Everything else is compared by its text, in which absent and empty are the same.
    /// </summary>
    public static bool ByValue(IReadOnlyList<FieldModel> fields) =>
        fields.All(field => field.Kind is FieldKind.Integer or FieldKind.Decimal)
        || (fields[0].Kind is FieldKind.Moment or FieldKind.Date && fields.All(field => field.Kind == fields[0].Kind));
}
