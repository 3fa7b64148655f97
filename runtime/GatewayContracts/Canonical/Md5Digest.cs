namespace GatewayContracts.Canonical;

/// <summary>
/// MD5 (RFC 1321) in plain arithmetic. Platforms under a strict policy have none, and a build that proves a spec's examples
/// must not depend on the policy of the machine it runs on. Never used to sign or to accept a message.
/// </summary>
internal static class Md5Digest
{
    private static readonly int[] Shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

    private static readonly uint[] Sines = MakeSines();

    public static byte[] Compute(byte[] source)
    {
        // One bit, zeros, and the length in bits fill the last block of 64 bytes.
        var padded = new byte[(source.Length + 8) / 64 * 64 + 64];
        Array.Copy(source, padded, source.Length);
        padded[source.Length] = 0x80;
        WriteLittle(padded, padded.Length - 8, (ulong)source.Length * 8, 8);

        var state = new uint[] { 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476 };
        for (var block = 0; block < padded.Length; block += 64)
        {
            Mix(state, padded, block);
        }

        var digest = new byte[16];
        for (var i = 0; i < 4; i++)
        {
            WriteLittle(digest, i * 4, state[i], 4);
        }

        return digest;
    }

    private static void Mix(uint[] state, byte[] bytes, int block)
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
            var sum = unchecked(a + mixed + Sines[i] + ReadWord(bytes, block + (word * 4)));
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

    private static uint ReadWord(byte[] bytes, int at) =>
        bytes[at] | (uint)bytes[at + 1] << 8 | (uint)bytes[at + 2] << 16 | (uint)bytes[at + 3] << 24;

    private static void WriteLittle(byte[] bytes, int at, ulong value, int length)
    {
        for (var i = 0; i < length; i++)
        {
            bytes[at + i] = (byte)(value >> (8 * i));
        }
    }
}
