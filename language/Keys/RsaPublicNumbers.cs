using System.Globalization;
using System.Numerics;

namespace GatewayContracts.Language;

/// <summary>An RSA public key: its two numbers, without leading zeros.</summary>
internal sealed class RsaPublicNumbers(byte[] modulus, byte[] exponent)
{
    public const int LeastBits = 1024;
    public const int MostBits = 16384;

    public byte[] Modulus { get; } = modulus;

    public byte[] Exponent { get; } = exponent;

    public int Bits { get; } = BigEndian.BitLength(modulus);

    /// <summary>The length of every signature this key opens, in bytes.</summary>
    public int SignatureLength => Modulus.Length;

    /// <summary>
    /// Why no signature of this key could be relied on, as the end of a sentence about it; null when nothing is wrong.
    /// </summary>
    public string? Weakness
    {
        get
        {
            if (Bits is < LeastBits or > MostBits)
            {
                return string.Format(
                    CultureInfo.InvariantCulture,
                    "has {0} bits; from {1} to {2} are accepted",
                    Bits,
                    LeastBits,
                    MostBits
                );
            }

            if ((Modulus[Modulus.Length - 1] & 1) == 0)
            {
                return "has an even modulus, so it is damaged";
            }

            // Longer exponents are unheard of, platforms refuse them, and each verification would take seconds.
            var bits = BigEndian.BitLength(Exponent);
            return bits is < 2 or > 64 || (Exponent[Exponent.Length - 1] & 1) == 0
                ? "has a public exponent that is even, 1 or over 64 bits, so it is damaged or unsafe"
                : null;
        }
    }

    /// <summary>The key's SubjectPublicKeyInfo in DER, whatever form it came in.</summary>
    public byte[] ToSubjectPublicKeyInfo() =>
        DerWriter.Value(
            DerTag.Sequence,
            DerWriter.AlgorithmIdentifier(ObjectIdentifiers.RsaEncryption),
            DerWriter.Value(
                DerTag.BitString,
                new byte[1],
                DerWriter.Value(DerTag.Sequence, DerWriter.Integer(Modulus), DerWriter.Integer(Exponent))
            )
        );

    /// <summary>
    /// The public operation: the signature's number to the power of the exponent; null if the signature is not below
    /// the modulus.
    /// </summary>
    public byte[]? Raise(byte[] signature)
    {
        if (signature.Length != SignatureLength)
        {
            return null;
        }

        var modulus = BigEndian.ToInteger(Modulus);
        var number = BigEndian.ToInteger(signature);
        return number < modulus
            ? BigEndian.ToBytes(BigInteger.ModPow(number, BigEndian.ToInteger(Exponent), modulus), SignatureLength)
            : null;
    }
}
