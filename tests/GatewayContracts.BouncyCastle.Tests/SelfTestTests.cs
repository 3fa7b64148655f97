using System.Numerics;
using System.Security.Cryptography;
using GatewayContracts.Tests;

namespace GatewayContracts.BouncyCastle.Tests;

public sealed class SelfTestTests
{
    [Fact]
    public void Every_algorithm_works_with_a_fitting_key()
    {
        foreach (var algorithm in SignatureAlgorithm.All)
        {
            var (signing, verifying) = Backends.KeysFor(algorithm);
            Assert.Null(Backends.Managed.SelfTest(algorithm, signing));
            Assert.Null(Backends.Managed.SelfTest(algorithm, verifying));
            foreach (var other in SignatureAlgorithm.All.Where(other => other.Family != algorithm.Family))
            {
                Assert.Contains(
                    algorithm.Name,
                    Backends.Managed.SelfTest(algorithm, Backends.KeysFor(other).Signing),
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Fact]
    public void A_key_whose_modulus_a_small_prime_divides_is_named_at_start_up()
    {
        var key = VerificationKey.Parse(RawRsa.Der(3 * ((BigInteger.One << 1200) + 1), 65537));

        Assert.Contains(
            "By md5-with-rsa, BouncyCastle cannot verify with the RSA public key",
            Backends.Managed.SelfTest(SignatureAlgorithm.Of("md5-with-rsa"), key),
            StringComparison.Ordinal
        );
        Assert.Throws<CryptographicException>(() =>
            Backends.Managed.CreateVerifier(SignatureAlgorithm.Of("md5-with-rsa"), key)
        );
    }

    /// <summary>
    /// Its numbers belong together, but one "prime" is a product, so what is signed with the primes is wrong and would
    /// give them away.
    /// </summary>
    [Fact]
    public void A_wrong_signature_is_withheld()
    {
        var small = TestKeys.Rsa1024.ExportParameters(includePrivateParameters: true);
        var large = TestKeys.Rsa2048.ExportParameters(includePrivateParameters: true);
        var (p, q, e) = (
            RawRsa.ToNumber(small.P) * RawRsa.ToNumber(small.Q),
            RawRsa.ToNumber(large.P),
            new BigInteger(65537)
        );
        var d = Inverse(e, (p - 1) * (q - 1));
        var key = SigningKey.Parse(RawRsa.Der(0, p * q, e, d, p, q, d % (p - 1), d % (q - 1), Inverse(q, p)));

        Assert.Contains(
            "withheld",
            Backends.Managed.SelfTest(SignatureAlgorithm.Of("md5-with-rsa"), key),
            StringComparison.Ordinal
        );
        Assert.Throws<CryptographicException>(() =>
            Backends.Managed.CreateSigner(SignatureAlgorithm.Of("md5-with-rsa"), key).Sign("text"u8)
        );
    }

    private static BigInteger Inverse(BigInteger number, BigInteger modulus)
    {
        var (remainder, next, factor, nextFactor) = (modulus, number, BigInteger.Zero, BigInteger.One);
        while (next != 0)
        {
            var quotient = remainder / next;
            (remainder, next) = (next, remainder - (quotient * next));
            (factor, nextFactor) = (nextFactor, factor - (quotient * nextFactor));
        }

        return factor < 0 ? factor + modulus : factor;
    }
}
