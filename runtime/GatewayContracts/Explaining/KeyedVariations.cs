using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>
/// Other ways to make a signature with a shared secret. The length of the signature shows which digest was used.
/// </summary>
internal static class KeyedVariations
{
    // How gateways append their secret, or put it before.
    private static readonly (string Prefix, string Suffix)[] s_places =
    [
        ("", "{key}"),
        ("", "&key={key}"),
        ("", "&{key}"),
        ("", "key={key}"),
        ("", "&secret={key}"),
        ("", "&sign_key={key}"),
        ("", "|{key}"),
        ("{key}", ""),
        ("{key}&", ""),
        ("key={key}&", ""),
        ("{key}", "{key}"),
        ("", ""),
    ];

    public static IEnumerable<Variation> Of(VariationSource source)
    {
        if (source.Base.Keyed is not { } own)
        {
            yield break;
        }

        foreach (var digest in DigestAlgorithm.Known.Where(digest => digest.Length == source.SignatureLength))
        {
            var isOther = digest != own.Digest;
            foreach (var (prefix, suffix) in s_places.Prepend((own.Prefix, own.Suffix)).Distinct())
            {
                var form = new KeyedForm(SecretUse.InText, digest, prefix, suffix);
                if (form == own || (prefix + suffix).Length == 0)
                {
                    continue;
                }

                yield return isOther || own.Use == SecretUse.Hmac
                    ? Made(
                        form,
                        RepairKind.Algorithm,
                        $"The signature is the {digest.Name} digest of the text {Words(form)}; the contract's is "
                            + $"{Whole(own)}."
                    )
                    : Made(
                        form,
                        RepairKind.Suffix,
                        $"The text is digested {Words(form)}; the contract has it {Words(own)}."
                    );
            }

            foreach (var suffix in new[] { "", own.Suffix, "&key={key}" }.Distinct())
            {
                var form = new KeyedForm(SecretUse.Hmac, digest, "", suffix);
                if (form != own)
                {
                    yield return Made(
                        form,
                        isOther || own.Use != SecretUse.Hmac ? RepairKind.Algorithm : RepairKind.Suffix,
                        $"The signature is {Whole(form)}; the contract's is {Whole(own)}."
                    );
                }
            }
        }
    }

    private static Variation Made(KeyedForm form, RepairKind kind, string sentence) =>
        new("keyed", kind, sentence, recipe => recipe with { Keyed = form });

    private static string Whole(KeyedForm form) =>
        form.Use == SecretUse.Hmac
            ? $"an HMAC with {form.Digest.Name} of the text{(form.Suffix.Length == 0 ? "" : " " + Words(form))}"
            : $"the {form.Digest.Name} digest of the text {Words(form)}";

    private static string Words(KeyedForm form) =>
        (form.Prefix, form.Suffix) switch
        {
            ("", "") => "without a secret",
            ("", var suffix) => $"with {suffix} behind it",
            (var prefix, "") => $"with {prefix} before it",
            var (prefix, suffix) => $"between {prefix} and {suffix}",
        };
}
