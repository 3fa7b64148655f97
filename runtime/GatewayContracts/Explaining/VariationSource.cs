using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.Explaining;

/// <summary>What the variations of one message are made of.</summary>
/// <param name="Base">The first reading: everything that may be signed.</param>
/// <param name="Raw">Of texts, what stands in the body for them, by name.</param>
/// <param name="Accepted">The wire name of the algorithm; null if it is not known.</param>
/// <param name="Merchant">The merchant's id; null if it is not known.</param>
/// <param name="SignatureLength">In bytes.</param>
internal sealed record VariationSource(
    MessageContract Contract,
    TextRecipe Base,
    IReadOnlyDictionary<string, string> Raw,
    string? Accepted,
    string? Merchant,
    int SignatureLength
)
{
    /// <summary>The fields that are signed as the contract says.</summary>
    public IReadOnlyList<string> SignedNames { get; } = [.. Base.Signed().Select(field => field.Name)];

    public WireField? Find(string name) =>
        Base.Fields.Where(field => field.Name == name).Select(field => (WireField?)field).FirstOrDefault();

    /// <summary>A name in a sentence: as it is where the spec has it, else quoted.</summary>
    public string Shown(string name) => Contract.Find(name) is null ? QuotedText.Quote(name) : name;
}
