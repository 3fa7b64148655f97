namespace GatewayContracts;

/// <summary>
/// Signatures in managed code, by BouncyCastle: all six algorithms, whatever digests the policy of the machine refuses.
/// Measured 6 to 20 times slower than the platform (25 ms a signature with 2048 bits on a busy machine), so take it
/// where <see cref="SignatureBackend.SelfTest(SignatureAlgorithm, SigningKey)"/> of the platform says that it is
/// needed.
/// </summary>
/// <example><code>var account = new MerchantAccount(merchant, signingKey, keys, backend:
/// BouncyCastleSignatures.Instance);</code></example>
public sealed class BouncyCastleSignatures : SignatureBackend
{
    private BouncyCastleSignatures() { }

    /// <summary>The only instance: it holds no state, and all threads and accounts may share it.</summary>
    public static BouncyCastleSignatures Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "BouncyCastle";

    /// <inheritdoc/>
    protected override Signer CreateSignerCore(SignatureAlgorithm algorithm, SigningKey key) =>
        algorithm.UsesRsa
            ? new ManagedRsaSigner(algorithm, key)
            : new ManagedSecretSigner(algorithm, KeyedDigest.Of(algorithm, key));

    /// <inheritdoc/>
    protected override Verifier CreateVerifierCore(SignatureAlgorithm algorithm, VerificationKey key) =>
        algorithm.UsesRsa
            ? new ManagedRsaVerifier(algorithm, key)
            : new ManagedSecretVerifier(algorithm, key, KeyedDigest.Of(algorithm, key));
}
