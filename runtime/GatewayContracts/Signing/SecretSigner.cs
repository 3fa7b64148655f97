using System.Security.Cryptography;

namespace GatewayContracts;

/// <summary>Signs by a digest of a source that carries the secret, or by an HMAC under it.</summary>
internal sealed class SecretSigner(SignatureAlgorithm algorithm, SharedSecret secret) : Signer(algorithm)
{
    protected override byte[] Compute(ReadOnlySpan<byte> source) => Compute(Algorithm, secret, source);

    internal static int Compute(
        SignatureAlgorithm algorithm,
        SharedSecret secret,
        ReadOnlySpan<byte> source,
        Span<byte> signature
    ) =>
        algorithm.UsesHmac
            ? CryptographicOperations.HmacData(algorithm.Digest, secret.Bytes, source, signature)
            : CryptographicOperations.HashData(algorithm.Digest, source, signature);

    internal static byte[] Compute(SignatureAlgorithm algorithm, SharedSecret secret, ReadOnlySpan<byte> source) =>
        algorithm.UsesHmac
            ? CryptographicOperations.HmacData(algorithm.Digest, secret.Bytes, source)
            : CryptographicOperations.HashData(algorithm.Digest, source);
}
