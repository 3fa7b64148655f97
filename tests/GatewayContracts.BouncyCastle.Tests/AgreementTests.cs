using System.Security.Cryptography;
using GatewayContracts.Tests;

namespace GatewayContracts.BouncyCastle.Tests;

/// <summary>
/// Each backend verifies what the other signs, and both sign alike to the byte where the algorithm leaves no choice:
/// all but those with a salt.
/// </summary>
public sealed class AgreementTests
{
    public static TheoryData<string, int> RsaAlgorithmsAndKeys()
    {
        var data = new TheoryData<string, int>();
        foreach (var algorithm in Backends.RsaAlgorithms)
        {
            foreach (var bits in new[] { 1024, 2048, 4096 })
            {
                data.Add(algorithm.Name, bits);
            }
        }

        return data;
    }

    public static TheoryData<string> SecretAlgorithms() =>
        [.. Backends.SecretAlgorithms.Select(algorithm => algorithm.Name)];

    [Theory]
    [MemberData(nameof(RsaAlgorithmsAndKeys))]
    public void Rsa_signatures_are_identical_and_verify_across(string name, int bits)
    {
        Assert.True(SignatureAlgorithm.TryFromName(name, out var algorithm));
        var (key, publicKey) = Backends.Pair(bits);
        var random = new Random(bits);
        foreach (var source in RandomTexts(random, bits == 4096 ? 3 : 12))
        {
            var signature = BothSign(algorithm, key, publicKey, source);

            Assert.False(Backends.BothAccept(algorithm, publicKey, [.. source, 0], signature));
            signature[random.Next(signature.Length)] ^= (byte)(1 << random.Next(8));
            Assert.False(Backends.BothAccept(algorithm, publicKey, source, signature));
        }
    }

    [Theory]
    [InlineData(600, 424)]
    [InlineData(513, 512)]
    [InlineData(424, 600)]
    public void So_with_primes_of_unequal_length(int bitsOfP, int bitsOfQ)
    {
        var key = SigningKey.Parse(new PrimePair(bitsOfP, bitsOfQ).ToPkcs1());
        foreach (var algorithm in Backends.RsaAlgorithms)
        {
            Assert.Null(Backends.Managed.SelfTest(algorithm, key));
            BothSign(algorithm, key, key.PublicKey!, "text"u8.ToArray());
        }
    }

    [Theory]
    [MemberData(nameof(SecretAlgorithms))]
    public void Secret_signatures_are_identical_and_verify_across(string name)
    {
        Assert.True(SignatureAlgorithm.TryFromName(name, out var algorithm));
        var random = new Random(4231);
        foreach (
            var secret in new[]
            {
                "k",
                "a secret of gateway and merchant",
                "密钥",
                new string('s', 64),
                new string('s', 65),
                new string('s', 300),
            }
        )
        {
            var (key, counterpart) = (SigningKey.FromSecret(secret), VerificationKey.FromSecret(secret));
            foreach (var source in RandomTexts(random, 40))
            {
                var signature = Backends.Managed.Sign(algorithm, key, source);
                Assert.Equal(Backends.Platform.Sign(algorithm, key, source), signature);
                Assert.True(Backends.BothAccept(algorithm, counterpart, source, signature));

                Assert.False(Backends.BothAccept(algorithm, counterpart, [.. source, 0], signature));
                Assert.False(Backends.BothAccept(algorithm, counterpart, source, signature[1..]));
                Assert.False(Backends.BothAccept(algorithm, counterpart, source, []));
                Assert.Equal(
                    !algorithm.UsesHmac,
                    Backends.BothAccept(algorithm, VerificationKey.FromSecret(secret + "x"), source, signature)
                );
            }
        }
    }

    [Fact]
    public void Both_agree_at_every_length_around_a_block_of_the_digests()
    {
        var key = SigningKey.FromSecret("secret");
        foreach (var algorithm in Backends.SecretAlgorithms)
        {
            var (managed, platform) = (
                Backends.Managed.CreateSigner(algorithm, key),
                Backends.Platform.CreateSigner(algorithm, key)
            );
            for (var length = 0; length < 200; length++)
            {
                var source = Enumerable.Repeat((byte)length, length).ToArray();
                Assert.Equal(platform.Sign(source), managed.Sign(source));
            }
        }
    }

    private static byte[] BothSign(
        SignatureAlgorithm algorithm,
        SigningKey key,
        VerificationKey publicKey,
        byte[] source
    )
    {
        var (managed, platform) = (
            Backends.Managed.Sign(algorithm, key, source),
            Backends.Platform.Sign(algorithm, key, source)
        );
        Assert.True(Backends.BothAccept(algorithm, publicKey, source, managed));
        Assert.True(Backends.BothAccept(algorithm, publicKey, source, platform));
        Assert.Equal(algorithm.Padding == RSASignaturePadding.Pkcs1, managed.AsSpan().SequenceEqual(platform));
        return managed;
    }

    private static IEnumerable<byte[]> RandomTexts(Random random, int count)
    {
        yield return [];
        for (var i = 0; i < count; i++)
        {
            var text = new byte[random.Next(400)];
            random.NextBytes(text);
            yield return text;
        }
    }
}
