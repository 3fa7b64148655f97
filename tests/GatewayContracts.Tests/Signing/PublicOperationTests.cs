using GatewayContracts.Language;

namespace GatewayContracts.Tests.Signing;

public sealed class PublicOperationTests
{
    private static readonly byte[][] s_exponents =
    [
        [3],
        [1, 0, 1],
        [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
    ];

    [Theory]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(135)]
    [InlineData(256)]
    [InlineData(512)]
    public void Raises_as_whole_numbers_do(int length)
    {
        var random = new Random(length);
        foreach (var exponent in s_exponents)
        {
            for (var round = 0; round < 8; round++)
            {
                var modulus = Number(random, length);
                modulus[0] = round % 2 == 0 ? (byte)0xFF : (byte)Math.Max(1, (int)modulus[0]);
                modulus[^1] |= 1;
                Compare(new RsaPublicNumbers(modulus, exponent), Number(random, length));
                Compare(new RsaPublicNumbers(modulus, exponent), modulus);
                Compare(new RsaPublicNumbers(modulus, exponent), new byte[length]);
                Compare(
                    new RsaPublicNumbers([.. Enumerable.Repeat((byte)0xFF, length)], exponent),
                    [.. Enumerable.Repeat((byte)0xFF, length - 1), 0xFE]
                );
            }
        }
    }

    private static void Compare(RsaPublicNumbers key, byte[] signature)
    {
        var block = new byte[signature.Length];
        Assert.Equal(key.Raise(signature), new PublicOperation(key).TryRaise(signature, block) ? block : null);
    }

    private static byte[] Number(Random random, int length)
    {
        var number = new byte[length];
        random.NextBytes(number);
        return number;
    }
}
