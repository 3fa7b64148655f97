using System.Security.Cryptography;

namespace GatewayContracts;

/// <summary>One RSA object for all threads. It lives as long as this does.</summary>
internal sealed class PlatformRsaVerifier(SignatureAlgorithm algorithm, VerificationKey key) : Verifier(algorithm, key)
{
    private readonly RSA _rsa = RSA.Create(key.ExportParameters());

    public override bool Verify(ReadOnlySpan<byte> source, ReadOnlySpan<byte> signature) =>
        signature.Length == SignatureLength && _rsa.VerifyData(source, signature, Algorithm.Digest, Algorithm.Padding!);
}
