using System.Text;
using GatewayContracts.Canonical;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>From a source to the bytes that an algorithm signs: its digest, where the spec asks for one, then the suffix with the secret.</summary>
internal static class SignedBytes
{
    private const string KeyMark = "{key}";

    public static byte[] Prehashed(SignatureContract contract, byte[] source) => contract.Prehash switch
    {
        Prehash.Md5Hex => Hex(DigestAlgorithm.Md5, source),
        Prehash.Sha256Hex => Hex(DigestAlgorithm.Sha256, source),
        _ => source,
    };

    /// <param name="secret">Null for an RSA key, which has no suffix.</param>
    public static byte[] WithSuffix(SignatureContract contract, byte[] source, ReadOnlySpan<byte> secret)
    {
        if (contract.Suffix.Length == 0)
        {
            return source;
        }

        var parts = contract.Suffix.Split(KeyMark, 2);
        return parts.Length == 1
            ? [.. source, .. Encoding.UTF8.GetBytes(contract.Suffix)]
            : [.. source, .. Encoding.UTF8.GetBytes(parts[0]), .. secret, .. Encoding.UTF8.GetBytes(parts[1])];
    }

    private static byte[] Hex(DigestAlgorithm digest, byte[] source) => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(digest.Hash(source)));
}
