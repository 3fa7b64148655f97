using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Prng;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Utilities;

namespace GatewayContracts;

/// <summary>The numbers of an RSA key as BouncyCastle takes them. Immutable, so that all threads share them.</summary>
internal static class RsaNumbers
{
    /// <exception cref="CryptographicException">BouncyCastle takes the key for damaged, as when a small prime divides
    /// its modulus.</exception>
    public static RsaKeyParameters PublicKey(RSAParameters numbers) =>
        Accepted(() => new RsaKeyParameters(isPrivate: false, Number(numbers.Modulus), Number(numbers.Exponent)));

    /// <summary>
    /// The key with the system's own random numbers to blind by: no state of their own that threads or a forked process
    /// would share.
    /// </summary>
    /// <exception cref="CryptographicException">BouncyCastle takes the key for damaged, as when a small prime divides
    /// its modulus.</exception>
    public static ParametersWithRandom BlindedPrivateKey(RSAParameters numbers) =>
        new(
            Accepted(() =>
                new RsaPrivateCrtKeyParameters(
                    Number(numbers.Modulus),
                    Number(numbers.Exponent),
                    Number(numbers.D),
                    Number(numbers.P),
                    Number(numbers.Q),
                    Number(numbers.DP),
                    Number(numbers.DQ),
                    Number(numbers.InverseQ)
                )
            ),
            new SecureRandom(new CryptoApiRandomGenerator())
        );

    /// <summary>The public operation, in <paramref name="length"/> bytes.</summary>
    public static byte[] Raise(BigInteger number, RsaKeyParameters key, int length) =>
        BigIntegers.AsUnsignedByteArray(length, number.ModPow(key.Exponent, key.Modulus));

    private static BigInteger Number(byte[]? bytes) => new(1, bytes!);

    private static TKey Accepted<TKey>(Func<TKey> read)
    {
        try
        {
            return read();
        }
        catch (ArgumentException problem)
        {
            throw new CryptographicException(problem.Message, problem);
        }
    }
}
