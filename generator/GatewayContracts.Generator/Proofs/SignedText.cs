using System.Text;
using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>What an algorithm signs for a sign string.</summary>
internal static class SignedText
{
    /// <param name="secret">Empty where a key has none.</param>
    public static byte[] Of(SignatureModel signature, string source, string secret = "")
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
}
