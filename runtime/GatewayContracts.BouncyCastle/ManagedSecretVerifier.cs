using System.Security.Cryptography;

namespace GatewayContracts;

/// <summary>
/// Computes the signature again and compares in constant time, so that the signature cannot be found out byte by byte.
/// </summary>
internal sealed class ManagedSecretVerifier(SignatureAlgorithm algorithm, VerificationKey key, KeyedDigest digest)
    : Verifier(algorithm, key)
{
    public override bool Verify(ReadOnlySpan<byte> source, ReadOnlySpan<byte> signature) =>
        CryptographicOperations.FixedTimeEquals(digest.Compute(source), signature);
}
