namespace GatewayContracts;

/// <summary>
/// AES in counter mode. The platform does not offer it; the package GatewayContracts.BouncyCastle does. Several threads
/// may call it at the same time.
/// </summary>
public interface ICounterModeCipher
{
    /// <summary>The name in sentences about what it cannot do.</summary>
    string Name { get; }

    /// <summary>Encrypts; or decrypts, which is the same.</summary>
    /// <param name="key">16, 24 or 32 bytes.</param>
    /// <param name="counter">The first counter block, of 16 bytes; it counts up as one number, whose last byte is the
    /// least significant.</param>
    /// <param name="input">Any number of bytes.</param>
    /// <param name="output">As many bytes as <paramref name="input"/>.</param>
    void Transform(ReadOnlySpan<byte> key, ReadOnlySpan<byte> counter, ReadOnlySpan<byte> input, Span<byte> output);
}
