namespace GatewayContracts.Explaining;

/// <summary>Everything that people and gateways get wrong about a sign string, the likeliest first.</summary>
internal static class Variations
{
    public static IReadOnlyList<Variation> Of(VariationSource source) =>
        source.Base.Form is null
            ?
            [
                .. BodyVariations.Of(),
                .. FrameVariations.Of(source),
                .. CharsetVariations.Of(source),
                .. PrehashVariations.Of(source),
                .. KeyedVariations.Of(source),
            ]
            :
            [
                .. OmissionVariations.Of(source),
                .. OrderVariations.Of(source),
                .. FieldVariations.OfAll(source),
                .. ValueVariations.Of(source),
                .. NumberVariations.OfAll(source),
                .. NestedVariations.Of(source),
                .. FrameVariations.Of(source),
                .. CharsetVariations.Of(source),
                .. PrehashVariations.Of(source),
                .. KeyedVariations.Of(source),
                .. JointVariations.Of(source),
                .. NameVariations.Of(source),
                .. FieldVariations.OfEach(source),
                .. AddedVariations.Of(source),
                .. NumberVariations.OfEach(source),
            ];
}
