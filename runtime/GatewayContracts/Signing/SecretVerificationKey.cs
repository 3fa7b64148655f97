using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>A shared secret that verifies.</summary>
internal sealed class SecretVerificationKey(SharedSecret secret) : VerificationKey("shared-secret")
{
    public override KeyFamily Family => KeyFamily.Secret;

    public override int Bits => 0;

    internal override SharedSecret Secret => secret;

    private protected override string Description => Family.Name;

    public override byte[] ExportSecret() => secret.Bytes.ToArray();

    internal override int SignatureLength(SignatureAlgorithm algorithm) => algorithm.Scheme.Digest.Length;

    internal override Verifier CreatePlatformVerifier(SignatureAlgorithm algorithm) =>
        new SecretVerifier(algorithm, this);

    private protected override bool IsSameAs(VerificationKey other) => other.Secret?.Matches(secret) == true;
}
