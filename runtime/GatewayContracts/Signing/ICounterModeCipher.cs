namespace GatewayContracts;

/// <summary>
/// AES in counter mode, which the platform does not offer: the package GatewayContracts.BouncyCastle does. Called by
/// several threads at a time.
/// </summary>
public interface ICounterModeCipher
{
    /// <summary>The name in sentences about what it cannot do.</summary>
    string Name { get; }

    /// <summary>Encrypts; or decrypts, which is the same.</summary>
    /// <param name="key">16, 24 or 32 bytes.</param>
    /// <param name="counter">The first counter block, of 16 bytes; it counts up as one number, its last byte the
    /// least.</param>
    /// <param name="input">Any number of bytes.</param>
    /// <param name="output">As many bytes as <paramref name="input"/>.</param>
    void Transform(ReadOnlySpan<byte> key, ReadOnlySpan<byte> counter, ReadOnlySpan<byte> input, Span<byte> output);
}
