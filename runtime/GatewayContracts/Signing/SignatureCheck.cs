using System.Globalization;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>
/// Checks the signature of a received message under every key of a ring and over every reading of the message. The platform's answer alone counts;
/// only after it said no is the signature opened, to say why. Immutable and shared by all threads.
/// </summary>
/// <param name="verifiers">One for each key of the ring, in its order, all by <paramref name="algorithm"/>.</param>
internal sealed class SignatureCheck(SignatureAlgorithm algorithm, IReadOnlyList<Verifier> verifiers)
{
    public static SignatureCheck Of(SignatureBackend backend, SignatureAlgorithm algorithm, KeyRing ring) =>
        new(algorithm, [.. ring.Select(key => backend.CreateVerifier(algorithm, key))]);

    /// <summary>Checks a signature over sources that are complete as they are.</summary>
    /// <param name="text">The signature as received.</param>
    /// <param name="candidates">The readings of the message, each as the bytes that would have been signed.</param>
    public SignatureVerdict Check(string text, IReadOnlyList<byte[]> candidates) => Check(text, candidates, static (_, source) => source);

    /// <summary>Checks a signature over sources that each key completes, as where the shared secret is appended.</summary>
    /// <param name="complete">Gives the bytes signed under a key, from one of the candidates.</param>
    public SignatureVerdict Check(string text, IReadOnlyList<byte[]> candidates, Func<VerificationKey, byte[], byte[]> complete)
    {
        if (SignatureText.Read(algorithm, text, out var malformed) is not { } signature)
        {
            return malformed!;
        }

        var fitting = verifiers.Where(verifier => verifier.SignatureLength == signature.Length).ToList();
        if (fitting.Count == 0)
        {
            return WrongLength(signature.Length);
        }

        foreach (var verifier in fitting)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                if (verifier.Verify(complete(verifier.Key, candidates[i]), signature))
                {
                    return SignatureVerdict.Of(verifier.Key, i);
                }
            }
        }

        return algorithm.UsesRsa ? ExplainRsa(fitting, signature) : SignatureVerdict.Refused(
            SignatureFault.DoesNotMatch,
            "The signature does not match: the message was changed, its sign string is built differently, or it was signed with another secret.");
    }

    private SignatureVerdict WrongLength(int length)
    {
        var expected = verifiers.Select(verifier => verifier.SignatureLength).Distinct().Select(bytes => bytes.ToString(CultureInfo.InvariantCulture));
        return SignatureVerdict.Refused(
            SignatureFault.WrongLength,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The signature has {length} bytes; {algorithm} with the keys given has {string.Join(" or ", expected)}. Another key or algorithm made it, or it was cut."));
    }

    private SignatureVerdict ExplainRsa(List<Verifier> fitting, byte[] signature)
    {
        foreach (var key in fitting.Select(verifier => verifier.Key))
        {
            if (Pkcs1Signature.Open(key.Numbers!, signature) is not { } opened)
            {
                continue;
            }

            return opened.Digest == algorithm.Scheme.Digest
                ? SignatureVerdict.Refused(
                    SignatureFault.DoesNotMatch,
                    $"The signature was made by {key}, but over another text: the message was changed, or its sign string is built differently.",
                    key)
                : SignatureVerdict.Refused(
                    SignatureFault.WrongAlgorithm,
                    $"The signature was made by {key} with {opened.Digest?.Name ?? "an unknown digest"}; the account's algorithm is {algorithm}.",
                    key);
        }

        var tried = string.Join(", ", fitting.Select(verifier => verifier.Key));
        return SignatureVerdict.Refused(SignatureFault.UnknownKey, $"The signature was made by none of the keys given, or is damaged. Tried: {tried}.");
    }
}
