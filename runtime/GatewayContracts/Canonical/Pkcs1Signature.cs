namespace GatewayContracts.Canonical;

/// <summary>
/// RSA signatures by PKCS#1 v1.5 (RFC 8017, section 8.2), verified without the platform's cryptography: where a policy refuses a digest,
/// a spec's examples can still be proved and a failed verification still be explained.
/// Nothing is parsed: the one right encoding is built and compared, so no lenient reading can be played with.
/// </summary>
internal static class Pkcs1Signature
{
    /// <summary>00 01, at least eight FF, 00.</summary>
    private const int LeastPadding = 11;

    public static bool Verify(RsaPublicNumbers key, DigestAlgorithm digest, byte[] hash, byte[] signature) =>
        key.Raise(signature) is { } block && Encode(digest.ToDigestInfo(hash), block.Length) is { } expected && BigEndian.AreEqual(block, expected);

    /// <summary>What was signed; null when the key does not open the signature, so that another key made it or it is damaged.</summary>
    public static OpenedSignature? Open(RsaPublicNumbers key, byte[] signature)
    {
        if (key.Raise(signature) is not { } block)
        {
            return null;
        }

        foreach (var digest in DigestAlgorithm.Known)
        {
            if (block.Length < digest.Length)
            {
                continue;
            }

            var hash = Tail(block, digest.Length);
            if (Encode(digest.ToDigestInfo(hash), block.Length) is { } expected && BigEndian.AreEqual(block, expected))
            {
                return new OpenedSignature(digest, hash);
            }
        }

        var padding = 2;
        while (padding < block.Length && block[padding] == 0xFF)
        {
            padding++;
        }

        // Any other key leaves noise, which looks like the whole padding once in 2^88 times.
        return padding >= LeastPadding - 1 && padding < block.Length && block[0] == 0 && block[1] == 1 && block[padding] == 0
            ? new OpenedSignature(null, Tail(block, block.Length - padding - 1))
            : null;
    }

    private static byte[]? Encode(byte[] digestInfo, int length)
    {
        if (length < digestInfo.Length + LeastPadding)
        {
            return null;
        }

        var block = new byte[length];
        block[1] = 1;
        for (var i = 2; i < length - digestInfo.Length - 1; i++)
        {
            block[i] = 0xFF;
        }

        Array.Copy(digestInfo, 0, block, length - digestInfo.Length, digestInfo.Length);
        return block;
    }

    private static byte[] Tail(byte[] bytes, int length)
    {
        var tail = new byte[length];
        Array.Copy(bytes, bytes.Length - length, tail, 0, length);
        return tail;
    }
}
