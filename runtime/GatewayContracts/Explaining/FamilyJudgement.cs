using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>How a signature is judged, by the family of keys that its algorithm takes.</summary>
internal static class FamilyJudgement
{
    private static readonly Dictionary<KeyFamily, Judge> s_judges = new()
    {
        [KeyFamily.Rsa] = (keys, algorithm, search, readings, variations, signature) =>
            new RsaJudgement(keys, algorithm, search, readings, variations).Of(signature),
        [KeyFamily.Secret] = (keys, algorithm, search, readings, variations, signature) =>
            new KeyedJudgement(keys, algorithm, search, readings, variations).Of(signature),
    };

    private delegate SignatureJudgement Judge(
        KnownKeys keys,
        SignatureAlgorithm algorithm,
        RepairSearch search,
        IReadOnlyList<TextRecipe> readings,
        IReadOnlyList<Variation> variations,
        byte[] signature
    );

    public static SignatureJudgement Of(
        KnownKeys keys,
        SignatureAlgorithm algorithm,
        RepairSearch search,
        IReadOnlyList<TextRecipe> readings,
        IReadOnlyList<Variation> variations,
        byte[] signature
    ) => s_judges[algorithm.Family](keys, algorithm, search, readings, variations, signature);
}
