namespace GatewayContracts;

/// <summary>A shared secret that signs.</summary>
internal sealed class SecretSigningKey(SharedSecret secret) : SigningKey(new SecretVerificationKey(secret))
{
    internal override SharedSecret Secret => secret;

    public override byte[] ExportSecret() => secret.Bytes.ToArray();

    public override string ToString() => Family.Name;

    internal override Signer CreatePlatformSigner(SignatureAlgorithm algorithm) => new SecretSigner(algorithm, secret);
}
