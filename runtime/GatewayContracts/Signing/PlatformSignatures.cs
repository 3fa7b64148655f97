namespace GatewayContracts;

/// <summary>
/// Signatures by System.Security.Cryptography: OpenSSL, CNG or whatever the system has, under the system's policy.
/// </summary>
internal sealed class PlatformSignatures : SignatureBackend
{
    public override string Name => "the platform's cryptography";

    protected override Signer CreateSignerCore(SignatureAlgorithm algorithm, SigningKey key) =>
        algorithm.UsesRsa ? new PlatformRsaSigner(algorithm, key) : new SecretSigner(algorithm, key.Secret!);

    protected override Verifier CreateVerifierCore(SignatureAlgorithm algorithm, VerificationKey key) =>
        algorithm.UsesRsa ? new PlatformRsaVerifier(algorithm, key) : new SecretVerifier(algorithm, key);
}
