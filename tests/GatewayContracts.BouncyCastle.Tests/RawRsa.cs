using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;

namespace GatewayContracts.BouncyCastle.Tests;

/// <summary>RSA without any encoding, to make what no honest signer makes.</summary>
internal static class RawRsa
{
    /// <summary>The private operation on any block.</summary>
    public static byte[] Sign(RSA rsa, byte[] block)
    {
        var numbers = rsa.ExportParameters(includePrivateParameters: true);
        return ToBytes(
            BigInteger.ModPow(ToNumber(block), ToNumber(numbers.D), ToNumber(numbers.Modulus)),
            block.Length
        );
    }

    public static BigInteger ToNumber(byte[]? bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    public static byte[] ToBytes(BigInteger number, int length)
    {
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[length - bytes.Length], .. bytes];
    }

    /// <summary>A PKCS#1 key of any numbers: a public one of two, a private one of nine.</summary>
    public static byte[] Der(params BigInteger[] numbers)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            foreach (var number in numbers)
            {
                writer.WriteInteger(number);
            }
        }

        return writer.Encode();
    }
}
