namespace GatewayContracts;

/// <summary>Signs by a digest of a source that carries the secret, or by an HMAC under it.</summary>
internal sealed class ManagedSecretSigner(SignatureAlgorithm algorithm, KeyedDigest digest) : Signer(algorithm)
{
    protected override byte[] Compute(ReadOnlySpan<byte> source) => digest.Compute(source);
}
