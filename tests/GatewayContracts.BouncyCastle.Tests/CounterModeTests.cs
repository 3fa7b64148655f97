using System.Security.Cryptography;

namespace GatewayContracts.BouncyCastle.Tests;

/// <summary>AES in counter mode, by the vectors that NIST published and by its definition.</summary>
public class CounterModeTests
{
    /// <summary>NIST SP 800-38A, F.5.1, F.5.3 and F.5.5: one text under keys of three lengths.</summary>
    [Theory]
    [InlineData(
        "2b7e151628aed2a6abf7158809cf4f3c",
        "874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff"
            + "5ae4df3edbd5d35e5b4f09020db03eab1e031dda2fbe03d1792170a0f3009cee"
    )]
    [InlineData(
        "8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b",
        "1abc932417521ca24f2b0459fe7e6e0b090339ec0aa6faefd5ccc2c6f4ce8e94"
            + "1e36b26bd1ebc670d1bd1d665620abf74f78a7f6d29809585a97daec58c6b050"
    )]
    [InlineData(
        "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4",
        "601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c5"
            + "2b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6"
    )]
    public void The_published_vectors_come_out(string key, string ciphertext)
    {
        const string Text =
            "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
            + "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710";
        var text = Convert.FromHexString(Text);
        for (var length = 0; length <= text.Length; length++)
        {
            var output = new byte[length];
            BouncyCastleCipher.Instance.Transform(
                Convert.FromHexString(key),
                Convert.FromHexString("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff"),
                text.AsSpan(0, length),
                output
            );

            Assert.Equal(Convert.FromHexString(ciphertext)[..length], output);
        }
    }

    [Fact]
    public void The_whole_block_counts()
    {
        var key = RandomNumberGenerator.GetBytes(32);
        byte[] last = [.. Enumerable.Repeat((byte)255, 16)];
        var output = new byte[32];
        BouncyCastleCipher.Instance.Transform(key, last, new byte[32], output);
        using var aes = Aes.Create();
        aes.Key = key;

        Assert.Equal(
            [.. aes.EncryptEcb(last, PaddingMode.None), .. aes.EncryptEcb(new byte[16], PaddingMode.None)],
            output
        );
    }

    [Fact]
    public void Threads_share_it()
    {
        var text = RandomNumberGenerator.GetBytes(1000);
        var (key, counter) = (RandomNumberGenerator.GetBytes(32), new byte[16]);
        var expected = new byte[1000];
        BouncyCastleCipher.Instance.Transform(key, counter, text, expected);

        Parallel.For(
            0,
            500,
            _ =>
            {
                var output = new byte[1000];
                BouncyCastleCipher.Instance.Transform(key, counter, text, output);
                Assert.Equal(expected, output);
            }
        );
    }
}
