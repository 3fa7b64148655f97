using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>Judges a signature that was made with a shared secret: every try is a signature.</summary>
internal sealed class KeyedJudgement(
    KnownKeys keys,
    SignatureAlgorithm algorithm,
    RepairSearch search,
    IReadOnlyList<TextRecipe> readings,
    IReadOnlyList<Variation> variations
)
{
    public SignatureJudgement Of(byte[] signature)
    {
        if (Unchanged(keys.Right, signature) is { } right)
        {
            return SignatureJudgement.Of(Made(right.Key), null, right.Found) with { Key = right.Key };
        }

        if (Unchanged(keys.Other, signature) is { } other)
        {
            return new SignatureJudgement(
                SignatureFinding.OtherKey,
                $"The signature was made with {other.Key}, which is none of the secrets that it should be made "
                    + $"with, over the text that the contract says."
            )
            {
                Key = other.Key,
                Found = other.Found,
            };
        }

        if (!DigestAlgorithm.Known.Any(digest => digest.Length == signature.Length))
        {
            return new SignatureJudgement(
                SignatureFinding.WrongLength,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The signature has {signature.Length} bytes; {algorithm} gives "
                        + $"{algorithm.Scheme.Digest.Length}. Another algorithm made it, or it was cut."
                )
            );
        }

        foreach (var key in keys.Right)
        {
            if (search.Find(readings, variations, new KeyedTextJudge(key.ExportSecret(), signature)) is { } found)
            {
                return SignatureJudgement.Of(Made(key), null, found) with { Key = key };
            }
        }

        return signature.Length != algorithm.Scheme.Digest.Length
            ? new SignatureJudgement(
                SignatureFinding.WrongLength,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The signature has {signature.Length} bytes; {algorithm} gives "
                        + $"{algorithm.Scheme.Digest.Length}. It is as long as one of "
                        + $"{NameList.Of(DigestAlgorithm.Known.Where(digest => digest.Length == signature.Length).Select(digest => digest.Name))}."
                )
            )
            : new SignatureJudgement(
                SignatureFinding.OtherText,
                "The signature was made over another text or with another secret, which cannot be told apart, and "
                    + "nothing that was tried gives it: the message was changed after it was signed, the secret "
                    + "is another, or its text is made in a way that is not known here."
            );
    }

    private static string Made(VerificationKey key) => $"The signature was made with the {key}";

    private (VerificationKey Key, FoundRepair Found)? Unchanged(
        IReadOnlyList<VerificationKey> candidates,
        byte[] signature
    )
    {
        foreach (var key in candidates)
        {
            if (search.FindUnchanged(readings, new KeyedTextJudge(key.ExportSecret(), signature)) is { } found)
            {
                return (key, found);
            }
        }

        return null;
    }
}
