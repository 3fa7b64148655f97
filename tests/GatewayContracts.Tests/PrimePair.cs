using System.Formats.Asn1;
using System.Numerics;

namespace GatewayContracts.Tests;

/// <summary>
/// An RSA key made of primes of the lengths asked for, the same for the same lengths. Slow and weak: for tests.
/// </summary>
internal sealed class PrimePair
{
    private static readonly BigInteger s_exponent = 65537;

    public PrimePair(int bitsOfP, int bitsOfQ)
    {
        var random = new Random((bitsOfP * 1000) + bitsOfQ);
        (P, Q) = (Prime(bitsOfP, random), Prime(bitsOfQ, random));
    }

    public BigInteger P { get; }

    public BigInteger Q { get; }

    /// <summary>The key as PKCS#1, with other numbers in place of its primes where they are given.</summary>
    public byte[] ToPkcs1(BigInteger? p = null, BigInteger? q = null)
    {
        var d = Inverse(s_exponent, (P - 1) * (Q - 1));
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            foreach (
                var number in new[] { 0, P * Q, s_exponent, d, p ?? P, q ?? Q, d % (P - 1), d % (Q - 1), Inverse(Q, P) }
            )
            {
                writer.WriteInteger(number);
            }
        }

        return writer.Encode();
    }

    private static BigInteger Prime(int bits, Random random)
    {
        var bytes = new byte[(bits + 7) / 8];
        random.NextBytes(bytes);
        var number = new BigInteger(bytes, isUnsigned: true) & ((BigInteger.One << bits) - 1);
        number |= (BigInteger.One << (bits - 1)) | (BigInteger.One << (bits - 2)) | 1;
        while (!IsPrime(number) || (number - 1) % s_exponent == 0)
        {
            number += 2;
        }

        return number;
    }

    // Of a random number of this size Fermat's test to three bases says enough, and a key of two numbers that are no
    // primes signs wrongly.
    private static bool IsPrime(BigInteger number) =>
        new BigInteger[] { 2, 3, 5 }.All(witness => BigInteger.ModPow(witness, number - 1, number).IsOne);

    private static BigInteger Inverse(BigInteger number, BigInteger modulus)
    {
        var (before, last) = (
            (Remainder: modulus, Factor: BigInteger.Zero),
            (Remainder: number % modulus, Factor: BigInteger.One)
        );
        while (!last.Remainder.IsZero)
        {
            var times = before.Remainder / last.Remainder;
            (before, last) = (
                last,
                (before.Remainder - (times * last.Remainder), before.Factor - (times * last.Factor))
            );
        }

        return ((before.Factor % modulus) + modulus) % modulus;
    }
}
