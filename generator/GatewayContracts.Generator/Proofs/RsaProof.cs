using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>Proves an RSA signature by the public key beside it.</summary>
internal static class RsaProof
{
    public static (SignatureFinding, string) Prove(
        RsaScheme scheme,
        SignatureModel signature,
        ExampleModel example,
        string text,
        IReadOnlyList<string> sources
    )
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

        if (scheme.Encoding.Read(text) is not { } bytes)
        {
            return (SignatureFinding.Fails, $"the signature is not {scheme.Encoding.Form}");
        }

        var numbers = material.Public!;
        if (bytes.Length != numbers.SignatureLength)
        {
            return (
                SignatureFinding.Fails,
                "the signature is not as long as this key makes it, so another key or algorithm made it, or it was cut"
            );
        }

        return sources.Any(source => scheme.Verify(numbers, SignedText.Of(signature, source), bytes))
            ? (SignatureFinding.Holds, "")
            : (SignatureFinding.Fails, Explain(scheme, RsaSignature.Open(numbers, bytes)));
    }

    private static string Explain(RsaScheme scheme, OpenedSignature? opened) =>
        opened is null ? "this key did not make the signature, or the signature is damaged"
        : opened.IsBy(scheme) ? "this key made the signature, but over another sign string"
        : $"this key made the signature with {opened.Departure(scheme)}, but the spec says {scheme.Name}";
}
