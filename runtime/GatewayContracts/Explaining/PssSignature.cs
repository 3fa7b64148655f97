using System.Security.Cryptography;

namespace GatewayContracts.Explaining;

/// <summary>
/// RSA signatures with the other padding. They hide their digest behind a salt, so that only the texts as the contract
/// says are tried.
/// </summary>
internal static class PssSignature
{
    private const byte Trailer = 0xBC;

    private static readonly HashAlgorithmName[] s_digests =
    [
        HashAlgorithmName.SHA256,
        HashAlgorithmName.SHA1,
        HashAlgorithmName.SHA512,
    ];

    public static (VerificationKey Key, string Digest, FoundRepair Found)? KeyOf(
        IEnumerable<VerificationKey> keys,
        byte[] signature,
        IReadOnlyList<TextRecipe> readings
    )
    {
        foreach (var key in keys.Where(key => ((RsaVerificationKey)key).Numbers.Raise(signature) is [.., Trailer]))
        {
            using var rsa = RSA.Create(key.ExportParameters());
            foreach (
                var (digest, reading) in s_digests.SelectMany(digest => readings.Select(reading => (digest, reading)))
            )
            {
                if (Verifies(rsa, reading.ToBytes(), signature, digest))
                {
                    return (key, digest.Name!, new FoundRepair(reading, reading, []));
                }
            }
        }

        return null;
    }

    private static bool Verifies(RSA rsa, byte[] source, byte[] signature, HashAlgorithmName digest)
    {
        try
        {
            return rsa.VerifyData(source, signature, digest, RSASignaturePadding.Pss);
        }
        catch (CryptographicException)
        {
            // The platform's policy, or a key too short for the digest.
            return false;
        }
    }
}
