using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Where the cryptography comes from. The platform's is the fastest; a managed one stands in where the platform's
/// policy refuses a digest that a gateway insists on.
/// </summary>
/// <remarks>
/// Derive from it to bring another; the keys' ExportParameters and ExportSecret are there for that. What a backend
/// cannot do it says with a CryptographicException.
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
    /// Signs a fixed text and verifies it, to learn at start-up what would otherwise fail with the first payment. With
    /// a key that is held elsewhere it is only asked whether this backend verifies its signatures.
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
    /// Asks for one verification, to learn at start-up whether this backend verifies with the key and the algorithm at
    /// all.
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
