using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Signatures in managed code, by BouncyCastle: every algorithm, whatever digests the policy of the machine refuses.
/// Measured 6 to 20 times slower than the platform (25 ms a signature with 2048 bits on a busy machine), so use it only
/// if <see cref="SignatureBackend.SelfTest(SignatureAlgorithm, SigningKey)"/> of the platform says that it is needed.
/// </summary>
/// <example><code>var account = new MerchantAccount(merchant, signingKey, keys, backend:
/// BouncyCastleSignatures.Instance);</code></example>
public sealed class BouncyCastleSignatures : SignatureBackend
{
    private static readonly Dictionary<KeyFamily, Func<SignatureAlgorithm, SigningKey, Signer>> s_signers = new()
    {
        [KeyFamily.Rsa] = (algorithm, key) => new ManagedRsaSigner(algorithm, key),
        [KeyFamily.Secret] = (algorithm, key) => new ManagedSecretSigner(algorithm, KeyedDigest.Of(algorithm, key)),
    };

    private static readonly Dictionary<KeyFamily, Func<SignatureAlgorithm, VerificationKey, Verifier>> s_verifiers =
        new()
        {
            [KeyFamily.Rsa] = (algorithm, key) => new ManagedRsaVerifier(algorithm, key),
            [KeyFamily.Secret] = (algorithm, key) =>
                new ManagedSecretVerifier(algorithm, key, KeyedDigest.Of(algorithm, key)),
        };

    private BouncyCastleSignatures() { }

    /// <summary>The only instance: it holds no state, and all threads and accounts may share it.</summary>
    public static BouncyCastleSignatures Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "BouncyCastle";

    /// <inheritdoc/>
    protected override Signer CreateSignerCore(SignatureAlgorithm algorithm, SigningKey key) =>
        s_signers.TryGetValue(algorithm.Family, out var create) ? create(algorithm, key) : throw Unknown(algorithm);

    /// <inheritdoc/>
    protected override Verifier CreateVerifierCore(SignatureAlgorithm algorithm, VerificationKey key) =>
        s_verifiers.TryGetValue(algorithm.Family, out var create) ? create(algorithm, key) : throw Unknown(algorithm);

    private static CryptographicException Unknown(SignatureAlgorithm algorithm) =>
        new(
            $"The package GatewayContracts.BouncyCastle does not know the keys of {algorithm}. Use one version of "
                + "both packages."
        );
}
