using System.Text;
using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// Proves the signature in an example's body with the key beside it: by whole numbers and digests of our own, so that
/// no platform's policy decides whether a spec builds.
/// </summary>
internal sealed class SignatureProof(SignatureModel signature, ReceivedExample received, ExampleModel example)
{
    /// <param name="sources">The sign strings that it may have been made over.</param>
    public (SignatureFinding Finding, string Because) Prove(IReadOnlyList<string> sources)
    {
        if (received.Find(signature.Field!) is not { Kind: WireKind.Text } given)
        {
            return (
                SignatureFinding.NotProvable,
                $"the body carries no signature in `{signature.Field}`; copy the whole body from the docs, or "
                    + $"leave the key out"
            );
        }

        var schemes = Schemes();
        if (schemes.Count == 0)
        {
            return (
                SignatureFinding.NotProvable,
                Named is null
                    ? $"the body names no algorithm in `{signature.AlgorithmField}`, and without `absent` such a "
                        + $"message is refused; say with `absent` which one is meant, or leave the key out"
                    : "the body names no algorithm that the spec accepts; leave the key out"
            );
        }

        var findings = schemes
            .Select(scheme =>
                scheme.Method == SignatureMethod.Rsa
                    ? ProveRsa(scheme, given.Text, sources)
                    : ProveKeyed(scheme, given.Text, sources)
            )
            .ToList();
        return findings.OrderBy(finding => finding.Item1).First();
    }

    /// <summary>Whether a message's algorithm field names an algorithm of the spec.</summary>
    public static bool Accepts(SignatureModel signature, string wireName) =>
        signature.Accepts.Any(accepted => accepted.WireName == wireName);

    // Only a text can be the name of an algorithm.
    private string? Named =>
        signature.AlgorithmField is { } name && received.Find(name) is { Kind: WireKind.Text } value
            ? value.Text
            : null;

    /// <summary>
    /// The algorithms by which the signature may have been made: the one that the body names or the spec assumes; where
    /// the name travels in a header, which no example has, any that is accepted.
    /// </summary>
    private List<SignatureScheme> Schemes()
    {
        var named = Named ?? signature.Absent;
        var accepted =
            named is null && signature.AlgorithmField is null
                ? signature.Accepts
                : signature.Accepts.Where(accepted => accepted.WireName == named);
        return [.. accepted.Select(algorithm => SignatureScheme.Find(algorithm.Algorithm)).OfType<SignatureScheme>()];
    }

    private (SignatureFinding, string) ProveRsa(SignatureScheme scheme, string text, IReadOnlyList<string> sources)
    {
        if (example.PublicKey is not { } written)
        {
            return (
                SignatureFinding.KeyUnusable,
                $"{scheme.Name} is verified with a public key; write it under `public_key`"
            );
        }

        var material = KeyRecogniser.Read(written);
        if (KeyProblem.AsPublicKey(material, "it") is { } problem)
        {
            return (SignatureFinding.KeyUnusable, problem.TrimEnd('.'));
        }

        if (!Base64Text.TryDecode(text, out var bytes, out _))
        {
            return (SignatureFinding.Fails, "the signature is not standard Base64 on one line");
        }

        var numbers = material.Public!;
        if (bytes.Length != numbers.SignatureLength)
        {
            return (
                SignatureFinding.Fails,
                "the signature is not as long as this key makes it, so another key or algorithm made it, or it was cut"
            );
        }

        return sources.Any(source =>
            Pkcs1Signature.Verify(numbers, scheme.Digest, scheme.Digest.Hash(ToSign(source)), bytes)
        )
            ? (SignatureFinding.Holds, "")
            : (SignatureFinding.Fails, Explain(scheme, numbers, bytes));
    }

    private static string Explain(SignatureScheme scheme, RsaPublicNumbers numbers, byte[] bytes) =>
        Pkcs1Signature.Open(numbers, bytes) switch
        {
            null => "this key did not make the signature, or the signature is damaged",
            { Digest: { } digest } when digest == scheme.Digest =>
                "this key made the signature, but over another sign string",
            { Digest: { } digest } =>
                $"this key made the signature with {digest.Name}, but the spec says {scheme.Name}",
            _ => $"this key made the signature with an unknown digest, but the spec says {scheme.Name}",
        };

    private (SignatureFinding, string) ProveKeyed(SignatureScheme scheme, string text, IReadOnlyList<string> sources)
    {
        if (example.Key is not { } secret)
        {
            return (
                SignatureFinding.KeyUnusable,
                $"{scheme.Name} is verified with a secret; write the docs' test secret under `key`"
            );
        }

        foreach (var source in sources)
        {
            var signed = ToSign(source, secret);
            var expected = Hex(
                scheme.Method == SignatureMethod.Hmac
                    ? scheme.Digest.HashKeyed(Encoding.UTF8.GetBytes(secret), signed)
                    : scheme.Digest.Hash(signed)
            );
            expected = signature.Hex == "upper" ? expected.ToUpperInvariant() : expected;
            if (expected == text)
            {
                return (SignatureFinding.Holds, "");
            }

            if (string.Equals(expected, text, StringComparison.OrdinalIgnoreCase))
            {
                return (
                    SignatureFinding.Fails,
                    $"the signature is right but for its letters, which `hex: {signature.Hex}` has in the other case"
                );
            }
        }

        return (
            SignatureFinding.Fails,
            text.Length == scheme.Digest.Length * 2
                ? "the secret, the sign string or the suffix is another"
                : $"{scheme.Name} gives a signature of another length"
        );
    }

    private byte[] ToSign(string source, string secret = "")
    {
        PooledBytes? output = null;
        var signed = SignedBytes.Of(
            CanonicalNames.Prehash(signature.Prehash),
            signature.Source?.Suffix ?? "",
            Encoding.UTF8.GetBytes(source),
            Encoding.UTF8.GetBytes(secret),
            ref output
        );
        var copy = signed.ToArray();
        output?.Dispose();
        return copy;
    }

    private static string Hex(byte[] bytes) =>
        string.Concat(bytes.Select(unit => unit.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
}
