using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>
/// Judges an RSA signature. The public key turns it back into the digest that was signed; from then on a text is tried
/// by digesting it, which needs no key. The platform's cryptography is not asked, so that no policy of its keeps a
/// signature from being explained.
/// </summary>
internal sealed class RsaJudgement(
    KnownKeys keys,
    SignatureAlgorithm algorithm,
    RepairSearch search,
    IReadOnlyList<TextRecipe> readings,
    IReadOnlyList<Variation> variations
)
{
    public SignatureJudgement Of(byte[] signature)
    {
        foreach (var key in keys.Right)
        {
            if (key.Open(signature) is { } opened)
            {
                var found = search.Find(readings, variations, new RsaTextJudge(opened));
                return SignatureJudgement.Of(
                    $"The signature was made with the private half of {key}",
                    OtherAlgorithm(opened),
                    found
                ) with
                {
                    Key = key,
                    Opened = opened,
                };
            }
        }

        if (keys.Own is { } own && own.Open(signature) is { } openedByOwn)
        {
            return MadeBy(
                own,
                openedByOwn,
                SignatureFinding.OwnKey,
                keys.GivenOwn
                    ? "The key given is the merchant's own, and the signature was made with its private half: the "
                        + "merchant signed this message, not the gateway."
                    : "The signature was made with the merchant's own key: the merchant signed this message, not "
                        + "the gateway. A request was taken for an answer, or a stand-in signs with the wrong key."
            );
        }

        foreach (var key in keys.Other)
        {
            if (key.Open(signature) is { } opened)
            {
                return MadeBy(
                    key,
                    opened,
                    SignatureFinding.OtherKey,
                    $"The signature was made with the private half of {key}, which is none of the keys that it "
                        + $"should be made with."
                );
            }
        }

        return keys.Right.Count == 0
            ? new SignatureJudgement(
                SignatureFinding.OwnKey,
                "The key given is the merchant's own public key, and it did not make the signature: the gateway's "
                    + "public key is wanted, the one that the gateway gave and not the one that it was given."
            )
            : Unknown(signature);
    }

    private SignatureJudgement MadeBy(
        VerificationKey key,
        OpenedSignature opened,
        SignatureFinding finding,
        string sentence
    )
    {
        var found = opened.Digest is null ? null : search.FindUnchanged(readings, new RsaTextJudge(opened));
        return new SignatureJudgement(
            finding,
            $"{sentence} "
                + $"{(found is null ? "It is over another text, too." : "It is over the text that the contract says.")}"
        )
        {
            Key = key,
            Opened = opened,
            Found = found,
        };
    }

    private Repair? OtherAlgorithm(OpenedSignature opened) =>
        opened.IsBy(algorithm.Scheme)
            ? null
            : new Repair(
                RepairKind.Algorithm,
                opened.Digest is not { } digest
                        ? $"What is inside names no known digest; the contract's algorithm is {algorithm}, which "
                            + $"signs a DigestInfo of {algorithm.Scheme.Digest.Name}."
                    : algorithm.Scheme is RsaScheme own && own.Padding != opened.Padding
                        ? $"The padding is {opened.Padding.Name} with {digest.PlatformName.Name}; the contract's "
                            + $"algorithm is {algorithm}, whose padding is {own.Padding.Name}."
                    : $"The digest inside is {digest.Name}; the contract's algorithm is {algorithm}.",
                field: null
            );

    private SignatureJudgement Unknown(byte[] signature)
    {
        List<VerificationKey> fitting =
        [
            .. keys.Right.Where(key => key.SignatureLength(algorithm) == signature.Length),
        ];
        return fitting.Count == 0
            ? new SignatureJudgement(
                SignatureFinding.WrongLength,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The signature has {signature.Length} bytes, as a key of {signature.Length * 8} bits makes "
                        + $"it; the keys given have "
                        + $"{string.Join(" or ", keys.Right.Select(key => key.Bits).Distinct())} bits. Another "
                        + $"key made it, or it was cut."
                )
            )
            : new SignatureJudgement(
                SignatureFinding.UnknownKey,
                $"The signature was not made with the private half of "
                    + $"{NameList.Of(fitting.Select(key => key.ToString()))}, nor of another key that is known "
                    + $"here: another key made it, or it is damaged."
            );
    }
}
