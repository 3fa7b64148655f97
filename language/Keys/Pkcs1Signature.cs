namespace GatewayContracts.Language;

/// <summary>
/// RSA signatures by PKCS#1 v1.5 (RFC 8017, section 8.2), verified without the platform's cryptography: where a policy
/// refuses a digest, a spec's examples can still be proved and a failed verification still be explained. Nothing is
/// parsed: the one right encoding is built and compared, so no lenient reading can be played with.
/// </summary>
internal static class Pkcs1Signature
{
    /// <summary>00 01, at least eight FF, 00.</summary>
    private const int LeastPadding = 11;

    public static bool Verify(RsaPublicNumbers key, DigestAlgorithm digest, byte[] hash, byte[] signature) =>
        key.Raise(signature) is { } block && Is(block, digest, hash);

    /// <summary>
    /// What was signed; null when the key does not open the signature, so that another key made it or it is damaged.
    /// </summary>
    public static OpenedSignature? Open(RsaPublicNumbers key, byte[] signature) =>
        key.Raise(signature) is { } block ? Open(block) : null;

    /// <summary>The same of what the key's public operation made of the signature.</summary>
    /// <param name="block">As long as the modulus.</param>
    public static OpenedSignature? Open(ReadOnlySpan<byte> block)
    {
        foreach (var digest in DigestAlgorithm.Known)
        {
            if (block.Length >= digest.Length && Tail(block, digest.Length) is var hash && Is(block, digest, hash))
            {
                return new OpenedSignature(digest, hash.ToArray());
            }
        }

        var padding = 2;
        while (padding < block.Length && block[padding] == 0xFF)
        {
            padding++;
        }

        // Any other key leaves noise, which looks like the whole padding once in 2^88 times.
        return
            padding >= LeastPadding - 1
            && padding < block.Length
            && block[0] == 0
            && block[1] == 1
            && block[padding] == 0
            ? new OpenedSignature(null, Tail(block, block.Length - padding - 1).ToArray())
            : null;
    }

    private static bool Is(ReadOnlySpan<byte> block, DigestAlgorithm digest, ReadOnlySpan<byte> hash)
    {
        Span<byte> expected = stackalloc byte[block.Length];
        return TryEncode(digest, hash, expected) && block.SequenceEqual(expected);
    }

    private static bool TryEncode(DigestAlgorithm digest, ReadOnlySpan<byte> hash, Span<byte> block)
    {
        var start = digest.DigestInfoStart;
        var padding = block.Length - start.Length - hash.Length;
        if (padding < LeastPadding)
        {
            return false;
        }

        block.Slice(0, padding).Fill(0xFF);
        block[0] = 0;
        block[1] = 1;
        block[padding - 1] = 0;
        start.CopyTo(block.Slice(padding));
        hash.CopyTo(block.Slice(padding + start.Length));
        return true;
    }

    private static ReadOnlySpan<byte> Tail(ReadOnlySpan<byte> bytes, int length) => bytes.Slice(bytes.Length - length);
}
