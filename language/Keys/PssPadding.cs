using System.Buffers.Binary;
using System.Security.Cryptography;

namespace GatewayContracts.Language;

/// <summary>
/// EMSA-PSS (RFC 8017, section 9.1): a salt as long as the digest, and a mask by MGF1 with the same digest.
/// </summary>
internal sealed class PssPadding : RsaPadding
{
    private const byte Trailer = 0xBC;

    // Noise looks like so many zeros once in 2^64 times, so that another key is not taken for the signer's.
    private const int LeastZeros = 8;

    // .NET computes no SHA-224.
    private static readonly DigestAlgorithm[] Digests =
    [
        .. DigestAlgorithm.Known.Where(digest => digest.Name != "SHA-224"),
    ];

    public static readonly PssPadding Instance = new();

    private PssPadding()
        : base("PSS", RSASignaturePadding.Pss) { }

    public override OpenedSignature? Open(ReadOnlySpan<byte> block, int bits)
    {
        // The encoding has one bit less than the modulus, and so at times one byte less.
        var unused = (8 * block.Length) - (bits - 1);
        var encoded = block.Slice(unused / 8);
        if (block[block.Length - 1] != Trailer || (unused >= 8 && block[0] != 0))
        {
            return null;
        }

        Span<byte> masked = stackalloc byte[encoded.Length];
        foreach (var digest in Digests)
        {
            var length = encoded.Length - digest.Length - 1;
            if (length <= LeastZeros + digest.Length || encoded[0] >> (8 - (unused % 8)) != 0)
            {
                continue;
            }

            var hash = encoded.Slice(length, digest.Length);
            var data = masked.Slice(0, length);
            encoded.Slice(0, length).CopyTo(data);
            Unmask(digest, hash, data);
            data[0] &= (byte)(0xFF >> (unused % 8));
            if (IsPadded(data, digest.Length))
            {
                var salt = data.Slice(length - digest.Length);
                return new OpenedSignature(this, digest, hash.ToArray(), salt.ToArray());
            }
        }

        return null;
    }

    public override void Hash(
        DigestAlgorithm digest,
        ReadOnlySpan<byte> source,
        ReadOnlySpan<byte> salt,
        Span<byte> hash
    )
    {
        const int zeros = 8;
        Span<byte> salted = stackalloc byte[zeros + digest.Length + salt.Length];
        salted.Slice(0, zeros).Clear();
        digest.Hash(source, salted.Slice(zeros, digest.Length));
        salt.CopyTo(salted.Slice(zeros + digest.Length));
        digest.Hash(salted, hash);
    }

    // Zeros, a one and the salt.
    private static bool IsPadded(ReadOnlySpan<byte> data, int salt)
    {
        var one = data.Length - salt - 1;
        for (var i = 0; i < one; i++)
        {
            if (data[i] != 0)
            {
                return false;
            }
        }

        return data[one] == 1;
    }

    private static void Unmask(DigestAlgorithm digest, ReadOnlySpan<byte> seed, Span<byte> data)
    {
        Span<byte> block = stackalloc byte[seed.Length + sizeof(int)];
        Span<byte> mask = stackalloc byte[digest.Length];
        seed.CopyTo(block);
        for (var at = 0; at < data.Length; at += mask.Length)
        {
            BinaryPrimitives.WriteInt32BigEndian(block.Slice(seed.Length), at / mask.Length);
            digest.Hash(block, mask);
            for (var i = at; i < data.Length && i < at + mask.Length; i++)
            {
                data[i] ^= mask[i - at];
            }
        }
    }
}
