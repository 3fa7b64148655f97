using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>The spec language's words for what the runtime knows as enums.</summary>
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

    public static Prehash Prehash(string prehash) =>
        prehash switch
        {
            "md5-hex" => Language.Prehash.Md5Hex,
            "sha256-hex" => Language.Prehash.Sha256Hex,
            _ => Language.Prehash.None,
        };

    public static OutcomeKind Outcome(string kind) =>
        kind switch
        {
            "success" => OutcomeKind.Success,
            "pending" => OutcomeKind.Pending,
            "failure" => OutcomeKind.Failure,
            _ => OutcomeKind.Unknown,
        };

    public static OmittedValues Omitted(string omit) =>
        omit switch
        {
            "null" => OmittedValues.Null,
            "empty" => OmittedValues.Empty,
            _ => OmittedValues.NullText,
        };
}
