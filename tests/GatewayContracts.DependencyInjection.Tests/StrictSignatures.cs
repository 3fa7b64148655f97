using System.Security.Cryptography;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>A machine whose policy refuses SHA-1.</summary>
internal sealed class StrictSignatures : SignatureBackend
{
    public override string Name => "a strict machine";

    protected override Signer CreateSignerCore(SignatureAlgorithm algorithm, SigningKey key) =>
        Platform.CreateSigner(Allowed(algorithm), key);

    protected override Verifier CreateVerifierCore(SignatureAlgorithm algorithm, VerificationKey key) =>
        Platform.CreateVerifier(Allowed(algorithm), key);

    private static SignatureAlgorithm Allowed(SignatureAlgorithm algorithm) =>
        algorithm.Digest == HashAlgorithmName.SHA1 ? throw new CryptographicException("not allowed here") : algorithm;
}
