using System.Security.Cryptography;

namespace GatewayContracts;

/// <summary>
/// Computes the signature again and compares in constant time, so that the signature cannot be found out byte by byte.
/// </summary>
internal sealed class SecretVerifier(SignatureAlgorithm algorithm, VerificationKey key) : Verifier(algorithm, key)
{
    public override bool Verify(ReadOnlySpan<byte> source, ReadOnlySpan<byte> signature)
    {
        Span<byte> own = stackalloc byte[SignatureLength];
        SecretSigner.Compute(Algorithm, Key.Secret!, source, own);
        return CryptographicOperations.FixedTimeEquals(own, signature);
    }
}
