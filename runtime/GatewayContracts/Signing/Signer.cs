namespace GatewayContracts;

/// <summary>
/// Signs with one key by one algorithm. Made once and shared: several threads may call every member at the same time.
/// </summary>
/// <remarks>Only implementers of a <see cref="SignatureBackend"/> derive from it.</remarks>
public abstract class Signer
{
    /// <summary>A signer by this algorithm.</summary>
    protected Signer(SignatureAlgorithm algorithm)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        Algorithm = algorithm;
    }

    /// <summary>The algorithm signed by.</summary>
    public SignatureAlgorithm Algorithm { get; }

    /// <summary>
    /// The signature over <paramref name="source"/> as it travels: Base64 on one line, or lower-case hexadecimal for a
    /// shared secret.
    /// </summary>
    /// <param name="source">The bytes to sign. If the algorithm is a plain digest, they already end in the shared
    /// secret.</param>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The platform refuses, by policy or because
    /// of the key; <see cref="SignatureBackend.SelfTest(SignatureAlgorithm, SigningKey)"/> finds that out
    /// beforehand.</exception>
    public string Sign(ReadOnlySpan<byte> source) => Sign(source, upperCase: false);

    internal string Sign(ReadOnlySpan<byte> source, bool upperCase) =>
        Algorithm.Scheme.Encoding.Write(Compute(source), upperCase);

    /// <summary>The bytes of the signature over <paramref name="source"/>.</summary>
    protected abstract byte[] Compute(ReadOnlySpan<byte> source);
}
