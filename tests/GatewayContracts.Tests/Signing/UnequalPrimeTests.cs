using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Signing;

/// <summary>
/// Keys whose primes are not of the same length are rare and valid: another tool's rounding, or a choice.
/// </summary>
public sealed class UnequalPrimeTests
{
    [Theory]
    [InlineData(512, 512)]
    [InlineData(513, 512)]
    [InlineData(520, 504)]
    [InlineData(504, 520)]
    [InlineData(600, 424)]
    [InlineData(424, 600)]
    [InlineData(700, 325)]
    public void It_is_read_and_signs_what_the_platform_verifies(int bitsOfP, int bitsOfQ)
    {
        var key = SigningKey.Parse(new PrimePair(bitsOfP, bitsOfQ).ToPkcs1());

        Assert.InRange(key.Bits, bitsOfP + bitsOfQ - 1, bitsOfP + bitsOfQ);
        using var rsa = RSA.Create(key.PublicKey!.ExportParameters());
        foreach (var algorithm in SignatureAlgorithm.All.Where(algorithm => algorithm.Family == KeyFamily.Rsa))
        {
            Assert.Null(SignatureBackend.Platform.SelfTest(algorithm, key));
            var signature = Convert.FromBase64String(
                SignatureBackend.Platform.CreateSigner(algorithm, key).Sign("text"u8)
            );
            Assert.True(rsa.VerifyData("text"u8, signature, algorithm.Digest, algorithm.Padding!));
        }
    }

    [Fact]
    public void One_whose_numbers_do_not_belong_together_is_still_refused()
    {
        var pair = new PrimePair(600, 424);
        var (p, q) = (pair.P, pair.Q);

        foreach (
            var key in new[]
            {
                pair.ToPkcs1(p: p + 2),
                pair.ToPkcs1(p: p * q, q: 1),
                pair.ToPkcs1(p: p * q * p),
                pair.ToPkcs1(q: q - 2),
                pair.ToPkcs1(p: q, q: p),
            }
        )
        {
            Assert.Contains(
                "do not belong together",
                Assert.Throws<KeyFormatException>(() => SigningKey.Parse(key)).Message,
                StringComparison.Ordinal
            );
        }
    }
}
