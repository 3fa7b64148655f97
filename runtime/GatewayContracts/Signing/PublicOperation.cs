using System.Buffers.Binary;
using System.Numerics;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// The public operation of an RSA key (RFC 8017, section 5.2.2) in Montgomery's form, on the stack. By it a signature
/// that did not hold is opened to say why; whether one holds is the backend's answer alone. All is public, so that its
/// time may tell what it likes.
/// </summary>
internal sealed class PublicOperation
{
    private const int LimbBits = 64;
    private const int LimbBytes = sizeof(ulong);

    private readonly ulong[] _modulus;
    private readonly ulong[] _square;
    private readonly ulong _inverse;
    private readonly ulong _exponent;
    private readonly int _length;

    public PublicOperation(RsaPublicNumbers key)
    {
        _length = key.SignatureLength;
        var limbs = (_length + LimbBytes - 1) / LimbBytes;
        _modulus = new ulong[limbs];
        Read(key.Modulus, _modulus);
        var modulus = BigEndian.ToInteger(key.Modulus);
        _square = new ulong[limbs];
        Read(BigEndian.ToBytes(BigInteger.ModPow(2, 2 * LimbBits * limbs, modulus), _length), _square);
        _inverse = Inverse(_modulus[0]);
        _exponent = (ulong)BigEndian.ToInteger(key.Exponent);
    }

    /// <summary>The signature's number to the power of the exponent; false if it is not below the modulus.</summary>
    /// <param name="signature">As long as the modulus.</param>
    /// <param name="block">As long as the modulus.</param>
    public bool TryRaise(ReadOnlySpan<byte> signature, Span<byte> block)
    {
        Span<ulong> number = stackalloc ulong[_modulus.Length];
        Span<ulong> power = stackalloc ulong[_modulus.Length];
        Read(signature, number);
        if (!IsBelowModulus(number))
        {
            return false;
        }

        Multiply(number, _square, number);
        number.CopyTo(power);
        for (var bit = BitOperations.Log2(_exponent) - 1; bit >= 0; bit--)
        {
            Multiply(power, power, power);
            if ((_exponent >> bit & 1) != 0)
            {
                Multiply(power, number, power);
            }
        }

        number.Clear();
        number[0] = 1;
        Multiply(power, number, power);
        Write(power, block);
        return true;
    }

    // Newton's: each round doubles the bits that are right. The modulus is odd.
    private static ulong Inverse(ulong lowest)
    {
        var inverse = lowest;
        for (var round = 0; round < 6; round++)
        {
            inverse = unchecked(inverse * (2 - (lowest * inverse)));
        }

        return unchecked(0 - inverse);
    }

    // a · b / 2^(64 · limbs), reduced. The result may be one of the factors.
    private void Multiply(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> result)
    {
        var limbs = _modulus.Length;
        Span<ulong> sum = stackalloc ulong[limbs + 1];
        sum.Clear();
        foreach (var factor in a)
        {
            // The limb above the sum's highest is 0 or 1.
            var above = AddProduct(sum, b, factor);
            var carry = AddProduct(sum, _modulus, unchecked(sum[0] * _inverse));
            sum[1..].CopyTo(sum);
            sum[limbs] = above + carry;
        }

        var product = sum[..limbs];
        if (sum[limbs] != 0 || !IsBelowModulus(product))
        {
            Subtract(product, _modulus);
        }

        product.CopyTo(result);
    }

    // Adds limbs · factor; the carry out of the sum's highest limb.
    private static ulong AddProduct(Span<ulong> sum, ReadOnlySpan<ulong> limbs, ulong factor)
    {
        ulong carry = 0;
        for (var i = 0; i < limbs.Length; i++)
        {
            var high = Math.BigMul(limbs[i], factor, out var low);
            low = unchecked(low + carry);
            high += low < carry ? 1UL : 0;
            low = unchecked(low + sum[i]);
            carry = high + (low < sum[i] ? 1UL : 0);
            sum[i] = low;
        }

        var top = unchecked(sum[limbs.Length] + carry);
        var overflow = top < carry ? 1UL : 0;
        sum[limbs.Length] = top;
        return overflow;
    }

    private static void Subtract(Span<ulong> from, ReadOnlySpan<ulong> limbs)
    {
        ulong borrow = 0;
        for (var i = 0; i < limbs.Length; i++)
        {
            var before = from[i];
            var difference = unchecked(before - limbs[i]);
            var next = before < limbs[i] || difference < borrow ? 1UL : 0;
            from[i] = unchecked(difference - borrow);
            borrow = next;
        }
    }

    private bool IsBelowModulus(ReadOnlySpan<ulong> number)
    {
        for (var i = number.Length - 1; i >= 0; i--)
        {
            if (number[i] != _modulus[i])
            {
                return number[i] < _modulus[i];
            }
        }

        return false;
    }

    private static void Read(ReadOnlySpan<byte> bytes, Span<ulong> limbs)
    {
        for (var i = 0; i < limbs.Length; i++)
        {
            var end = bytes.Length - (i * LimbBytes);
            var limb = bytes[Math.Max(0, end - LimbBytes)..end];
            if (limb.Length == LimbBytes)
            {
                limbs[i] = BinaryPrimitives.ReadUInt64BigEndian(limb);
                continue;
            }

            limbs[i] = 0;
            foreach (var unit in limb)
            {
                limbs[i] = (limbs[i] << 8) | unit;
            }
        }
    }

    private static void Write(ReadOnlySpan<ulong> limbs, Span<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[bytes.Length - 1 - i] = (byte)(limbs[i / LimbBytes] >> (i % LimbBytes * 8));
        }
    }
}
