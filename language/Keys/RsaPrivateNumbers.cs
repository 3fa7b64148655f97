using System.Numerics;

namespace GatewayContracts.Language;

/// <summary>An RSA private key of two primes: the numbers of PKCS#1 in its order, without leading zeros.</summary>
internal sealed class RsaPrivateNumbers(
    RsaPublicNumbers publicNumbers,
    byte[] d,
    byte[] p,
    byte[] q,
    byte[] dp,
    byte[] dq,
    byte[] inverseQ
)
{
    public RsaPublicNumbers Public { get; } = publicNumbers;

    public byte[] D { get; } = d;

    public byte[] P { get; } = p;

    public byte[] Q { get; } = q;

    public byte[] DP { get; } = dp;

    public byte[] DQ { get; } = dq;

    public byte[] InverseQ { get; } = inverseQ;

    /// <summary>
    /// The length that platforms want P, DP and InverseQ in: half the modulus', or more where the primes are of unequal
    /// length.
    /// </summary>
    public int LengthOfP => Math.Max(HalfLength, P.Length);

    /// <summary>The length that platforms want Q and DQ in.</summary>
    public int LengthOfQ => Math.Max(HalfLength, Q.Length);

    private int HalfLength => (Public.Modulus.Length + 1) / 2;

    /// <summary>
    /// Whether the numbers belong together. One flipped bit in them gives signatures that are wrong and, worse,
    /// from which the primes can be computed, so a damaged key must never sign.
    /// </summary>
    public bool IsConsistent()
    {
        // The primes need not be of equal length, but none is longer than the modulus; and who sends a file of a
        // megabyte gets no time for it.
        if (P.Length > Public.Modulus.Length || Q.Length > Public.Modulus.Length)
        {
            return false;
        }

        var (n, e, d) = (
            BigEndian.ToInteger(Public.Modulus),
            BigEndian.ToInteger(Public.Exponent),
            BigEndian.ToInteger(D)
        );
        var (p, q) = (BigEndian.ToInteger(P), BigEndian.ToInteger(Q));
        return p > BigInteger.One
            && q > BigInteger.One
            && p * q == n
            && d < n
            && e * d % (p - 1) == BigInteger.One
            && e * d % (q - 1) == BigInteger.One
            && BigEndian.ToInteger(DP) == d % (p - 1)
            && BigEndian.ToInteger(DQ) == d % (q - 1)
            && BigEndian.ToInteger(InverseQ) < p
            && BigEndian.ToInteger(InverseQ) * q % p == BigInteger.One;
    }
}
