namespace GatewayContracts;

/// <summary>
/// Signatures by System.Security.Cryptography: OpenSSL, CNG or whatever the system has, under the system's policy.
/// </summary>
internal sealed class PlatformSignatures : SignatureBackend
{
    public override string Name => "the platform's cryptography";

    protected override Signer CreateSignerCore(SignatureAlgorithm algorithm, SigningKey key) =>
        key.CreatePlatformSigner(algorithm);

    protected override Verifier CreateVerifierCore(SignatureAlgorithm algorithm, VerificationKey key) =>
        key.CreatePlatformVerifier(algorithm);
}
