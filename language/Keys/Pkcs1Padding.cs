using System.Security.Cryptography;

namespace GatewayContracts.Language;

/// <summary>EMSA-PKCS1-v1_5 (RFC 8017, section 9.2): the encoding is built and compared.</summary>
internal sealed class Pkcs1Padding : RsaPadding
{
    /// <summary>00 01, at least eight FF, 00.</summary>
    private const int LeastPadding = 11;

    public static readonly Pkcs1Padding Instance = new();

    private Pkcs1Padding()
        : base("PKCS#1 v1.5", RSASignaturePadding.Pkcs1) { }

    public override OpenedSignature? Open(ReadOnlySpan<byte> block, int bits)
    {
        foreach (var digest in DigestAlgorithm.Known)
        {
            if (block.Length >= digest.Length && Tail(block, digest.Length) is var hash && Is(block, digest, hash))
            {
                return new OpenedSignature(this, digest, hash.ToArray());
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
            ? new OpenedSignature(this, null, Tail(block, block.Length - padding - 1).ToArray())
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
