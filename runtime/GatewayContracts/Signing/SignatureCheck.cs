using System.Globalization;

namespace GatewayContracts;

/// <summary>
/// Checks the signature of a received message under every key of a ring and over every reading of the message. The
/// platform's answer alone counts; only after it said no is the signature opened, to say why. Immutable and shared by
/// all threads.
/// </summary>
/// <param name="verifiers">One for each key of the ring, in its order, all by <paramref name="algorithm"/>.</param>
internal sealed class SignatureCheck(SignatureAlgorithm algorithm, Verifier[] verifiers)
{
    public static SignatureCheck Of(SignatureBackend backend, SignatureAlgorithm algorithm, KeyRing ring) =>
        new(algorithm, [.. ring.Select(key => backend.CreateVerifier(algorithm, key))]);

    public SignatureAlgorithm Algorithm => algorithm;

    /// <summary>Checks a signature.</summary>
    /// <param name="signature">The signature's bytes, no longer as text.</param>
    public SignatureVerdict Check(ReadOnlySpan<byte> signature, SignedSources sources)
    {
        var fitting = 0;
        foreach (var verifier in verifiers)
        {
            if (verifier.SignatureLength != signature.Length)
            {
                continue;
            }

            fitting++;
            for (var i = 0; i < sources.Count; i++)
            {
                if (verifier.Verify(sources.Of(i, verifier.Key), signature))
                {
                    return SignatureVerdict.Of(verifier.Key, i);
                }
            }
        }

        return fitting == 0 ? WrongLength(signature.Length)
            : algorithm.Family.OpensSignatures ? Explain(signature)
            : SignatureVerdict.Refused(
                SignatureFault.DoesNotMatch,
                "The signature does not match: the message was changed, its sign string is built differently, or "
                    + "it was signed with another secret."
            );
    }

    /// <summary>
    /// Whether a signature that did not match would over another text. It explains a refusal and accepts nothing.
    /// </summary>
    /// <param name="verdict">What was found of the signature.</param>
    public bool WouldHold(SignatureVerdict verdict, ReadOnlySpan<byte> signature, SignedSources sources, int candidate)
    {
        if (verdict is { Key: { } key, Signed: { } signed })
        {
            return signed.IsOver(sources.Of(candidate, key));
        }

        foreach (var verifier in verifiers)
        {
            if (!algorithm.Family.OpensSignatures && verifier.Verify(sources.Of(candidate, verifier.Key), signature))
            {
                return true;
            }
        }

        return false;
    }

    private SignatureVerdict WrongLength(int length)
    {
        var expected = verifiers
            .Select(verifier => verifier.SignatureLength)
            .Distinct()
            .Select(bytes => bytes.ToString(CultureInfo.InvariantCulture));
        return SignatureVerdict.Refused(
            SignatureFault.WrongLength,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The signature has {length} bytes; {algorithm} with the keys given has "
                    + $"{string.Join(" or ", expected)}. Another key or algorithm made it, or it was cut."
            )
        );
    }

    private SignatureVerdict Explain(ReadOnlySpan<byte> signature)
    {
        var length = signature.Length;
        foreach (var verifier in verifiers)
        {
            if (verifier.SignatureLength != length || verifier.Key.Open(signature) is not { } opened)
            {
                continue;
            }

            var key = verifier.Key;
            return opened.IsBy(algorithm.Scheme)
                ? SignatureVerdict.Refused(
                    SignatureFault.DoesNotMatch,
                    $"The signature was made by {key}, but over another text: the message was changed, or its "
                        + $"sign string is built differently.",
                    key,
                    opened
                )
                : SignatureVerdict.Refused(
                    SignatureFault.WrongAlgorithm,
                    $"The signature was made by {key} with {opened.Departure(algorithm.Scheme)}; the "
                        + $"account's algorithm is {algorithm}.",
                    key
                );
        }

        var tried = string.Join(
            ", ",
            verifiers.Where(verifier => verifier.SignatureLength == length).Select(verifier => verifier.Key)
        );
        return SignatureVerdict.Refused(
            SignatureFault.UnknownKey,
            $"The signature was made by none of the keys given, or is damaged. Tried: {tried}."
        );
    }
}
