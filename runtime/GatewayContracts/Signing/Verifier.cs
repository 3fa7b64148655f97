using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Verifies with one key by one algorithm. Made once and shared: every member may be called by several threads at a
/// time.
/// </summary>
/// <remarks>For the implementers of a <see cref="SignatureBackend"/>; nobody else derives from it.</remarks>
public abstract class Verifier
{
    private PublicOperation? _operation;

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
    internal int SignatureLength => Key.Numbers?.SignatureLength ?? Algorithm.Scheme.Digest.Length;

    /// <summary>
    /// Whether <paramref name="signature"/> is this key's over <paramref name="source"/>; false for whatever is none,
    /// of any length. Secrets are compared in constant time.
    /// </summary>
    /// <param name="source">The bytes signed. Where the algorithm is a plain digest, they already end in the shared
    /// secret.</param>
    /// <param name="signature">The signature's bytes, no longer as text.</param>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The platform refuses to verify at all;
    /// <see cref="SignatureBackend.SelfTest(SignatureAlgorithm, VerificationKey)"/> finds that out
    /// beforehand.</exception>
    public abstract bool Verify(ReadOnlySpan<byte> source, ReadOnlySpan<byte> signature);

    /// <summary>
    /// What was signed; null when the key, an RSA one, does not open the signature. For explanations alone.
    /// </summary>
    internal OpenedSignature? Open(ReadOnlySpan<byte> signature)
    {
        _operation ??= new PublicOperation(Key.Numbers!);
        Span<byte> block = stackalloc byte[signature.Length];
        return _operation.TryRaise(signature, block) ? Pkcs1Signature.Open(block) : null;
    }
}
