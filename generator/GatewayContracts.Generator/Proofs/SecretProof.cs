using System.Text;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>Proves a signature that a shared secret made, by making it again.</summary>
internal static class SecretProof
{
    public static (SignatureFinding, string) Prove(
        SecretScheme scheme,
        SignatureModel signature,
        ExampleModel example,
        string text,
        IReadOnlyList<string> sources
    )
    {
        if (example.Key is not { } secret)
        {
            return (
                SignatureFinding.KeyUnusable,
                $"{scheme.Name} is verified with a secret; write the docs' test secret under `key`"
            );
        }

        var key = Encoding.UTF8.GetBytes(secret);
        foreach (var source in sources)
        {
            var expected = scheme.Encoding.Write(
                scheme.Compute(key, SignedText.Of(signature, source, secret)),
                upperCase: signature.Hex == "upper"
            );
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
}
