using System.Numerics;

namespace GatewayContracts.Language;

/// <summary>Unsigned whole numbers as DER and RSA write them: most significant byte first.</summary>
internal static class BigEndian
{
    public static BigInteger ToInteger(byte[] bytes)
    {
        // The extra zero on top keeps the number positive: BigInteger reads two's complement.
        var little = new byte[bytes.Length + 1];
        for (var i = 0; i < bytes.Length; i++)
        {
            little[i] = bytes[bytes.Length - 1 - i];
        }

        return new BigInteger(little);
    }

    /// <summary>The number in exactly <paramref name="length"/> bytes; it must fit.</summary>
    public static byte[] ToBytes(BigInteger value, int length)
    {
        var little = value.ToByteArray();
        var big = new byte[length];
        for (var i = 0; i < little.Length && i < length; i++)
        {
            big[length - 1 - i] = little[i];
        }

        return big;
    }

    /// <summary>The same number in exactly <paramref name="length"/> bytes; it must fit.</summary>
    public static byte[] Pad(byte[] bytes, int length)
    {
        var padded = new byte[length];
        Array.Copy(bytes, 0, padded, length - bytes.Length, bytes.Length);
        return padded;
    }

    /// <summary>How many bits a number without leading zero bytes has.</summary>
    public static int BitLength(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return 0;
        }

        var bits = (bytes.Length - 1) * 8;
        for (var top = bytes[0]; top != 0; top >>= 1)
        {
            bits++;
        }

        return bits;
    }

    public static bool AreEqual(byte[] left, byte[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        var difference = 0;
        for (var i = 0; i < left.Length; i++)
        {
            difference |= left[i] ^ right[i];
        }

        return difference == 0;
    }
}
