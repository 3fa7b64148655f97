using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>The spec language's words for the parts of a canonical form.</summary>
internal static class CanonicalNames
{
    public static FieldOrder Order(string order) =>
        order switch
        {
            "code-units" => FieldOrder.CodeUnits,
            "as-listed" => FieldOrder.AsListed,
            _ => FieldOrder.LowerCaseCodeUnits,
        };

    public static NestedForm Nested(string nested) =>
        nested == "as-received" ? NestedForm.AsReceived : NestedForm.CompactSortedJson;

    public static OmittedValues Omitted(string omit) =>
        omit switch
        {
            "null" => OmittedValues.Null,
            "empty" => OmittedValues.Empty,
            _ => OmittedValues.NullText,
        };
}
