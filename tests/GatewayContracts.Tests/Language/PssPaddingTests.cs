using System.Numerics;
using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Language;

/// <summary>Encodings of PSS that are nearly right, each opened by the key and so genuinely "signed".</summary>
public sealed class PssPaddingTests
{
    private static readonly RsaScheme s_scheme = (RsaScheme)SignatureScheme.Find("sha256-with-rsa-pss")!;

    public static TheoryData<string> Changes =>
        ["none", "trailer", "top bit", "zeros", "one", "salt", "short salt", "no salt", "hash", "other mask"];

    /// <summary>The platform judges each alike, so that the arithmetic here is no laxer and no stricter.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void Only_the_right_encoding_is_accepted(string change)
    {
        var source = "text"u8.ToArray();
        var signature = Sign(Encode(source, change));
        var key = ((RsaVerificationKey)TestKeys.Verification(TestKeys.Rsa2048)).Numbers;

        var isRight = TestKeys.Rsa2048.VerifyData(source, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);

        Assert.Equal(change == "none", isRight);
        Assert.Equal(isRight, s_scheme.Verify(key, source, signature));
        Assert.Equal(isRight || change is "salt" or "hash", RsaSignature.Open(key, signature) is not null);
    }

    [Fact]
    public void What_is_inside_is_told_but_for_the_digest_of_the_text()
    {
        var key = TestKeys.Verification(TestKeys.Rsa1024);
        foreach (var digest in (HashAlgorithmName[])[HashAlgorithmName.SHA1, HashAlgorithmName.SHA256])
        {
            var opened = key.Open(TestKeys.Rsa1024.SignData("text"u8, digest, RSASignaturePadding.Pss))!;

            Assert.Equal(digest, opened.Digest!.PlatformName);
            Assert.Equal(RSASignaturePadding.Pss, opened.Padding.Platform);
            Assert.True(opened.IsOver("text"u8));
            Assert.False(opened.IsOver("texts"u8));
            Assert.Null(opened.TextHash);
        }
    }

    /// <summary>The encoding then has one byte less than the modulus.</summary>
    [Fact]
    public void A_modulus_of_one_bit_more_than_whole_bytes_is_right()
    {
        var key = SigningKey.Parse(new PrimePair(513, 512).ToPkcs1());
        Assert.Equal(1025, key.Bits);
        var algorithm = SignatureAlgorithm.Of(s_scheme.Name);

        var text = SignatureBackend.Platform.CreateSigner(algorithm, key).Sign("text"u8);

        Assert.True(
            s_scheme.Verify(
                ((RsaVerificationKey)key.PublicKey!).Numbers,
                "text"u8.ToArray(),
                Convert.FromBase64String(text)
            )
        );
    }

    // RFC 8017, section 9.1.1, for 2048 bits and SHA-256.
    private static byte[] Encode(byte[] source, string change)
    {
        byte[] salt = change switch
        {
            "short salt" => new byte[20],
            "no salt" => [],
            _ => [.. Enumerable.Range(1, 32).Select(unit => (byte)unit)],
        };
        var hash = SHA256.HashData([.. new byte[8], .. SHA256.HashData(source), .. salt]);
        byte[] data = [.. new byte[222 - salt.Length], 1, .. salt];
        Change(data, change, "zeros", 5);
        Change(data, change, "one", 190);
        Change(data, change, "salt", 222);
        var mask = Mask(hash, data.Length, change == "other mask" ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256);
        byte[] block = [.. data.Select((unit, at) => (byte)(unit ^ mask[at])), .. hash, 0xBC];
        block[0] &= 0x7F;
        if (change == "hash")
        {
            // Another text's: what is inside is whole, and over something else.
            return Encode([.. source, 0], "none");
        }

        Change(block, change, "trailer", 255);
        block[0] |= (byte)(change == "top bit" ? 0x80 : 0);
        return block;
    }

    private static void Change(byte[] bytes, string change, string what, int at) =>
        bytes[at] ^= (byte)(change == what ? 1 : 0);

    private static byte[] Mask(byte[] seed, int length, HashAlgorithmName digest) =>
        [
            .. Enumerable
                .Range(0, 32)
                .SelectMany(counter => CryptographicOperations.HashData(digest, [.. seed, 0, 0, 0, (byte)counter]))
                .Take(length),
        ];

    private static byte[] Sign(byte[] block)
    {
        var numbers = TestKeys.Rsa2048.ExportParameters(includePrivateParameters: true);
        var (modulus, number) = (BigEndian.ToInteger(numbers.Modulus!), BigEndian.ToInteger(block));
        return BigEndian.ToBytes(BigInteger.ModPow(number, BigEndian.ToInteger(numbers.D!), modulus), 256);
    }
}
