using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>A digest that is signed in place of the text, or the text in place of a digest.</summary>
internal static class PrehashVariations
{
    public static IEnumerable<Variation> Of(VariationSource source)
    {
        var own = source.Base.Prehash;
        PrehashForm[] forms =
        [
            PrehashForm.None,
            .. DigestAlgorithm
                .Known.Take(3)
                .SelectMany(digest => new[] { new PrehashForm(digest), new PrehashForm(digest, UpperCase: true) }),
        ];
        return forms
            .Where(form => form != own)
            .Select(form => new Variation(
                "prehash",
                RepairKind.Prehash,
                $"What is signed is {Words(form)}; the contract has {Words(own)}.",
                recipe => recipe with { Prehash = form }
            ));
    }

    private static string Words(PrehashForm form) =>
        form.Digest is null
            ? "the text itself"
            : $"the {form.Digest.Name} digest of the text, in {(form.UpperCase ? "capital" : "small")} "
                + $"hexadecimal letters";
}
