namespace GatewayContracts;

/// <summary>
/// Verifies with one key by one algorithm. Made once and shared: several threads may call every member at the same
/// time.
/// </summary>
/// <remarks>Only implementers of a <see cref="SignatureBackend"/> derive from it.</remarks>
public abstract class Verifier
{
    /// <summary>A verifier by this algorithm with this key.</summary>
    protected Verifier(SignatureAlgorithm algorithm, VerificationKey key)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        ArgumentNullException.ThrowIfNull(key);
        Algorithm = algorithm;
        Key = key;
    }

    /// <summary>The algorithm verified by.</summary>
    public SignatureAlgorithm Algorithm { get; }

    /// <summary>The key verified with.</summary>
    public VerificationKey Key { get; }

    /// <summary>The only length in bytes that a signature can have.</summary>
    internal int SignatureLength => Key.SignatureLength(Algorithm);

    /// <summary>
    /// Whether <paramref name="signature"/> is this key's over <paramref name="source"/>; false for any other bytes, of
    /// any length. Secrets are compared in constant time.
    /// </summary>
    /// <param name="source">The bytes signed. If the algorithm is a plain digest, they already end in the shared
    /// secret.</param>
    /// <param name="signature">The signature's bytes, no longer as text.</param>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The platform refuses to verify at all;
    /// <see cref="SignatureBackend.SelfTest(SignatureAlgorithm, VerificationKey)"/> finds that out
    /// beforehand.</exception>
    public abstract bool Verify(ReadOnlySpan<byte> source, ReadOnlySpan<byte> signature);
}
