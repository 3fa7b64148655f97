using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Where the cryptography comes from. The platform's is the fastest; a managed one replaces it if the platform's policy
/// refuses a digest that a gateway requires.
/// </summary>
/// <remarks>
/// Derive from it to use another; the keys' ExportParameters and ExportSecret are there for that. A backend throws a
/// CryptographicException for what it cannot do.
/// </remarks>
public abstract class SignatureBackend
{
    /// <summary>The platform's own cryptography, the default.</summary>
    public static SignatureBackend Platform { get; } = new PlatformSignatures();

    /// <summary>The name in sentences about what this backend cannot do.</summary>
    public abstract string Name { get; }

    /// <summary>Makes the signer of a key, to be kept and shared.</summary>
    /// <exception cref="ArgumentException">The key is of another family than the algorithm takes, or it is held
    /// elsewhere.</exception>
    public Signer CreateSigner(SignatureAlgorithm algorithm, SigningKey key)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        ArgumentNullException.ThrowIfNull(key);
        return
            (
                Misfit(algorithm, key.Family)
                ?? (
                    key.IsExternal
                        ? "The private key is held elsewhere, so that no signer can be made of it here."
                        : null
                )
            )
                is { } misfit
            ? throw new ArgumentException(misfit, nameof(key))
            : CreateSignerCore(algorithm, key);
    }

    /// <summary>Makes the verifier of a key, to be kept and shared.</summary>
    /// <exception cref="ArgumentException">The key is of another family than the algorithm takes.</exception>
    public Verifier CreateVerifier(SignatureAlgorithm algorithm, VerificationKey key)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        ArgumentNullException.ThrowIfNull(key);
        return Misfit(algorithm, key.Family) is { } misfit
            ? throw new ArgumentException(misfit, nameof(key))
            : CreateVerifierCore(algorithm, key);
    }

    /// <summary>
    /// Signs a fixed text and verifies it, so that a fault shows at start-up and not with the first payment. For a key
    /// that is held elsewhere, it checks only that this backend verifies its signatures.
    /// </summary>
    /// <returns>Null when all is well, else a sentence that says what is wrong and what to do.</returns>
    public string? SelfTest(SignatureAlgorithm algorithm, SigningKey key)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        ArgumentNullException.ThrowIfNull(key);
        return Misfit(algorithm, key.Family)
            ?? (
                key.IsExternal
                    ? SignatureSelfTest.Run(this, algorithm, key.Counterpart)
                    : SignatureSelfTest.Run(this, algorithm, key)
            );
    }

    /// <summary>
    /// Verifies once, to check at start-up that this backend can verify with the key and the algorithm.
    /// </summary>
    /// <returns>Null when all is well, else a sentence that says what is wrong and what to do.</returns>
    public string? SelfTest(SignatureAlgorithm algorithm, VerificationKey key)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        ArgumentNullException.ThrowIfNull(key);
        return Misfit(algorithm, key.Family) ?? SignatureSelfTest.Run(this, algorithm, key);
    }

    /// <summary>Makes a signer; the key is known to fit the algorithm.</summary>
    protected abstract Signer CreateSignerCore(SignatureAlgorithm algorithm, SigningKey key);

    /// <summary>Makes a verifier; the key is known to fit the algorithm.</summary>
    protected abstract Verifier CreateVerifierCore(SignatureAlgorithm algorithm, VerificationKey key);

    private static string? Misfit(SignatureAlgorithm algorithm, KeyFamily given) =>
        algorithm.Family == given
            ? null
            : $"{algorithm} takes {algorithm.Family.Noun}, and {given.Noun} was given. {algorithm.Family.HowToGive}";
}
