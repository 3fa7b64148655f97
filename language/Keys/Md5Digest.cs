using System.Buffers.Binary;

namespace GatewayContracts.Language;

/// <summary>
/// MD5 (RFC 1321) in plain arithmetic. Platforms under a strict policy have none, and a build that proves a spec's
/// examples must not depend on the policy of the machine it runs on. Never used to sign or to accept a message.
/// </summary>
internal static class Md5Digest
{
    /// <summary>In bytes.</summary>
    public const int Length = 16;

    private const int BlockLength = 64;

    private static readonly int[] Shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

    private static readonly uint[] Sines = MakeSines();

    public static byte[] Compute(ReadOnlySpan<byte> source)
    {
        var digest = new byte[Length];
        Compute(source, digest);
        return digest;
    }

    /// <param name="digest">Room for <see cref="Length"/> bytes.</param>
    public static void Compute(ReadOnlySpan<byte> source, Span<byte> digest)
    {
        ReadOnlySpan<uint> start = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476];
        Span<uint> state = stackalloc uint[4];
        start.CopyTo(state);
        var rest = source;
        for (; rest.Length >= BlockLength; rest = rest.Slice(BlockLength))
        {
            Mix(state, rest);
        }

        // One bit, zeros, and the length in bits fill the last block, or the last two.
        Span<byte> padded = stackalloc byte[BlockLength * 2];
        padded.Clear();
        rest.CopyTo(padded);
        padded[rest.Length] = 0x80;
        var last = rest.Length < BlockLength - sizeof(ulong) ? padded.Slice(0, BlockLength) : padded;
        BinaryPrimitives.WriteUInt64LittleEndian(last.Slice(last.Length - sizeof(ulong)), (ulong)source.Length * 8);
        for (var block = 0; block < last.Length; block += BlockLength)
        {
            Mix(state, last.Slice(block));
        }

        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(digest.Slice(i * sizeof(uint)), state[i]);
        }
    }

    private static void Mix(Span<uint> state, ReadOnlySpan<byte> block)
    {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        for (var i = 0; i < 64; i++)
        {
            var (mixed, word) = (i / 16) switch
            {
                0 => ((b & c) | (~b & d), i),
                1 => ((b & d) | (c & ~d), ((5 * i) + 1) % 16),
                2 => (b ^ c ^ d, ((3 * i) + 5) % 16),
                _ => (c ^ (b | ~d), 7 * i % 16),
            };
            var sum = unchecked(
                a + mixed + Sines[i] + BinaryPrimitives.ReadUInt32LittleEndian(block.Slice(word * sizeof(uint)))
            );
            var shift = Shifts[(i / 16 * 4) + (i % 4)];
            (a, d, c, b) = (d, c, b, unchecked(b + (sum << shift | sum >> (32 - shift))));
        }
        unchecked
        {
            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
        }
    }

    private static uint[] MakeSines()
    {
        var sines = new uint[64];
        for (var i = 0; i < sines.Length; i++)
        {
            sines[i] = (uint)(Math.Abs(Math.Sin(i + 1)) * 4294967296.0);
        }

        return sines;
    }
}
