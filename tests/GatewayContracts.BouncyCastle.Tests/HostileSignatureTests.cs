using GatewayContracts.Tests;

namespace GatewayContracts.BouncyCastle.Tests;

/// <summary>Whatever the bytes are, the answer is false: never an exception, and the same from both backends.</summary>
public sealed class HostileSignatureTests
{
    private static readonly byte[] Source = "no_order=1"u8.ToArray();

    [Theory]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(2048)]
    [InlineData(4096)]
    public void Numbers_beyond_and_at_the_ends_of_the_modulus_are_no_signatures(int bits)
    {
        var key = bits == 1025 ? SigningKey.Parse(new PrimePair(513, 512).ToPkcs1()) : Backends.Pair(bits).Private;
        var publicKey = key.PublicKey!;
        var length = (key.Bits + 7) / 8;
        var modulus = RawRsa.ToNumber(publicKey.ExportParameters().Modulus);
        foreach (var algorithm in Backends.RsaAlgorithms)
        {
            var genuine = Backends.Managed.Sign(algorithm, key, Source);
            byte[][] hostile =
            [
                new byte[length],
                RawRsa.ToBytes(1, length),
                RawRsa.ToBytes(modulus - 1, length),
                RawRsa.ToBytes(modulus, length),
                RawRsa.ToBytes(modulus + 1, length),
                [.. Enumerable.Repeat((byte)0xFF, length)],
                RawRsa.ToBytes(modulus - RawRsa.ToNumber(genuine), length),
                RawRsa.ToBytes(modulus + RawRsa.ToNumber(genuine), length + 1),
                [0, .. genuine],
                [.. genuine, 0],
                genuine[..^1],
                genuine[1..],
                [],
                [0],
                [.. genuine, .. genuine],
                new byte[100_000],
            ];
            Assert.All(
                hostile,
                signature => Assert.False(Backends.BothAccept(algorithm, publicKey, Source, signature))
            );
        }
    }

    [Fact]
    public void A_signature_plus_the_modulus_is_not_the_same_signature()
    {
        var (key, publicKey) = Backends.Pair(1024);
        var modulus = RawRsa.ToNumber(publicKey.ExportParameters().Modulus);
        var met = 0;
        for (var i = 0; i < 500 && met < 3; i++)
        {
            var source = BitConverter.GetBytes(i);
            var twin =
                RawRsa.ToNumber(Backends.Platform.Sign(SignatureAlgorithm.Of("md5-with-rsa"), key, source)) + modulus;

            // Only a small signature leaves room for the modulus in its bytes.
            if (twin.GetBitLength() <= 1024)
            {
                met++;
                Assert.False(
                    Backends.BothAccept(
                        SignatureAlgorithm.Of("md5-with-rsa"),
                        publicKey,
                        source,
                        RawRsa.ToBytes(twin, 128)
                    )
                );
            }
        }

        // Any modulus leaves room at times but one whose top bits are all ones.
        Assert.True(met > 0 || (modulus >> 1016) >= 240);
    }

    [Fact]
    public void Random_bytes_of_any_length_are_no_signatures()
    {
        var publicKey = TestKeys.Verification(TestKeys.Rsa1024);
        var random = new Random(20130515);
        foreach (var algorithm in Backends.RsaAlgorithms)
        {
            for (var round = 0; round < 400; round++)
            {
                var signature = new byte[round % 2 == 0 ? 128 : random.Next(300)];
                random.NextBytes(signature);
                Assert.False(Backends.BothAccept(algorithm, publicKey, Source, signature));
            }
        }
    }
}
