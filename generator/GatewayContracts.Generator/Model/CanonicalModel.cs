namespace GatewayContracts.Generator.Model;

/// <summary>
/// The <c>source</c> of a signature: how the sign string is made of the fields. Texts are the spec's own words, already
/// checked.
/// </summary>
/// <param name="Order"><c>lower-case-code-units</c>, <c>code-units</c> or <c>as-listed</c>.</param>
/// <param name="Omit">Of <c>null</c>, <c>empty</c>, <c>null-text</c>.</param>
/// <param name="Nested"><c>compact-sorted-json</c> or <c>as-received</c>.</param>
internal sealed record CanonicalModel(
    string Order,
    string Pair,
    string Separator,
    EquatableArray<string> Omit,
    EquatableArray<string> Exclude,
    string Nested,
    string Suffix,
    string Charset
);
