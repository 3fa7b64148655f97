using System.Security.Cryptography;

namespace GatewayContracts.Language;

/// <summary>
/// How the digest of a text is encoded before RSA signs it, and how it is recognised in what the public key opens.
/// Nothing is parsed leniently: only the one right encoding is accepted, so that a lenient reading cannot be exploited.
/// </summary>
internal abstract class RsaPadding(string name, RSASignaturePadding platform)
{
    /// <summary>The name in sentences.</summary>
    public string Name { get; } = name;

    public RSASignaturePadding Platform { get; } = platform;

    /// <summary>What was signed; null when the block is none of this padding.</summary>
    /// <param name="block">What the key's public operation made of a signature, as long as the modulus.</param>
    /// <param name="bits">The modulus'.</param>
    public abstract OpenedSignature? Open(ReadOnlySpan<byte> block, int bits);

    /// <summary>What stands inside for a text.</summary>
    /// <param name="salt">The signature's; empty where the padding has none.</param>
    /// <param name="hash">Room for the digest's length.</param>
    public virtual void Hash(
        DigestAlgorithm digest,
        ReadOnlySpan<byte> source,
        ReadOnlySpan<byte> salt,
        Span<byte> hash
    ) => digest.Hash(source, hash);
}
