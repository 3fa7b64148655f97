namespace GatewayContracts.Generator.Model;

/// <summary>What a field is in C#, as far as an interface shows it.</summary>
/// <param name="Type">The property's type without its question mark, <c>Untrusted</c> included.</param>
/// <param name="TextType">The type of the property with a code's wire text; null where the field has no codes.</param>
/// <param name="IsCompared">A notification that has the field is compared with what is expected of it.</param>
internal sealed record ViewMember(
    string WireName,
    string Property,
    string Type,
    string? TextType,
    bool IsValueType,
    bool IsNullable,
    bool IsCompared
)
{
    public string? Doc { get; init; }

    /// <summary>Whether one property of an interface can stand for both.</summary>
    public bool Agrees(ViewMember other) =>
        Property == other.Property && Type == other.Type && TextType == other.TextType;
}
