using System.Security.Cryptography;
using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Language;

public sealed class RsaSignatureTests
{
    public static TheoryData<int, string> KeysAndDigests()
    {
        var data = new TheoryData<int, string>();
        foreach (var bits in new[] { 1024, 2048, 4096 })
        {
            foreach (var digest in DigestAlgorithm.Known)
            {
                // Not every platform still has SHA-224.
                if (digest.Name != "SHA-224")
                {
                    data.Add(bits, digest.Name);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(KeysAndDigests))]
    public void Agrees_with_the_platform_on_random_messages(int bits, string digestName)
    {
        var rsa = TestKeys.OfBits(bits);
        var key = Numbers(rsa);
        var digest = DigestAlgorithm.Known.Single(known => known.Name == digestName);
        var random = new Random(bits);
        for (var i = 0; i < 8; i++)
        {
            var message = new byte[random.Next(300)];
            random.NextBytes(message);
            var signature = rsa.SignData(message, digest.PlatformName, RSASignaturePadding.Pkcs1);

            var opened = RsaSignature.Open(key, signature)!;
            Assert.Same(digest, opened.Digest);
            Assert.Equal(digest.Hash(message), opened.TextHash);
            Assert.True(opened.IsOver(message));
            Assert.False(opened.IsOver([.. message, 0]));

            signature[random.Next(signature.Length)] ^= (byte)(1 << random.Next(8));
            Assert.False(rsa.VerifyData(message, signature, digest.PlatformName, RSASignaturePadding.Pkcs1));
            Assert.Null(RsaSignature.Open(key, signature));
        }
    }

    public static TheoryData<string> Algorithms =>
        [.. SignatureScheme.All.OfType<RsaScheme>().Select(scheme => scheme.Name)];

    /// <summary>
    /// What specs are proved by, against the platform; and the numbers on the stack against BigInteger.
    /// </summary>
    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Each_algorithm_of_the_table_verifies_what_the_platform_signs_and_nothing_else(string name)
    {
        var scheme = (RsaScheme)SignatureScheme.Find(name)!;
        foreach (var bits in new[] { 1024, 2048 })
        {
            var (rsa, key) = (TestKeys.OfBits(bits), Numbers(TestKeys.OfBits(bits)));
            var signature = rsa.SignData("text"u8, scheme.Digest.PlatformName, scheme.Padding.Platform);

            foreach (var other in SignatureScheme.All.OfType<RsaScheme>())
            {
                Assert.Equal(other == scheme, other.Verify(key, "text"u8.ToArray(), signature));
            }

            Assert.False(scheme.Verify(key, "texts"u8.ToArray(), signature));
            Assert.True(TestKeys.Verification(rsa).Open(signature)!.IsBy(scheme));
            Assert.Null(RsaSignature.Open(Numbers(TestKeys.Other2048), signature));
            for (var bit = 0; bit < 64; bit++)
            {
                var changed = signature.ToArray();
                changed[bit * 7 % changed.Length] ^= (byte)(1 << (bit % 8));
                Assert.Null(RsaSignature.Open(key, changed));
            }
        }
    }

    /// <summary>
    /// Encodings that lenient verifiers have accepted, each opened by the key and so genuinely "signed".
    /// </summary>
    [Theory]
    [InlineData("parameters left out", "301E300A06082A864886F70D02050410")]
    [InlineData("length in the long form", "308120300C06082A864886F70D020505000410")]
    [InlineData("garbage in the parameters", "3022300E06082A864886F70D02050502ABCD0410")]
    [InlineData("no DigestInfo", "")]
    public void An_encoding_that_is_nearly_right_is_not_accepted(string because, string prefix)
    {
        var hash = DigestAlgorithm.Md5.Hash("text"u8.ToArray());
        byte[] inner = [.. Convert.FromHexString(prefix), .. hash];
        var key = Numbers(TestKeys.Rsa2048);
        var signature = SignBlock([0, 1, .. Enumerable.Repeat((byte)0xFF, 253 - inner.Length), 0, .. inner]);

        var opened = RsaSignature.Open(key, signature)!;
        Assert.True(opened.Digest is null, because);
        Assert.False(opened.IsOver("text"u8), because);
    }

    [Fact]
    public void Bytes_after_the_digest_are_not_accepted_however_the_padding_is_shortened()
    {
        var hash = DigestAlgorithm.Md5.Hash("text"u8.ToArray());
        var info = DigestAlgorithm.Md5.ToDigestInfo(hash);
        var key = Numbers(TestKeys.Rsa2048);
        var signature = SignBlock([
            0,
            1,
            .. Enumerable.Repeat((byte)0xFF, 8),
            0,
            .. info,
            .. new byte[245 - info.Length],
        ]);

        Assert.Null(RsaSignature.Open(key, signature)!.Digest);
    }

    [Fact]
    public void A_number_beyond_the_modulus_is_no_signature()
    {
        var key = Numbers(TestKeys.Rsa1024);
        var rsa = TestKeys.Rsa1024;
        var signature = rsa.SignData("text"u8, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1);
        var beyond = BigEndian.ToInteger(signature) + BigEndian.ToInteger(key.Modulus);

        Assert.Null(RsaSignature.Open(key, Enumerable.Repeat((byte)0xFF, 128).ToArray()));
        Assert.Null(RsaSignature.Open(key, BigEndian.ToBytes(beyond, 129)));
        Assert.Null(RsaSignature.Open(key, [0, .. signature]));
        Assert.Null(RsaSignature.Open(key, []));
    }

    [Fact]
    public void Digests_and_their_encodings_are_the_published_ones()
    {
        var text = Encoding.ASCII.GetBytes("abc");
        Assert.Equal("900150983CD24FB0D6963F7D28E17F72", Convert.ToHexString(DigestAlgorithm.Md5.Hash(text)));
        Assert.Equal(
            "F7BC83F430538424B13298E6AA6FB143EF4D59A14946175997479DBC2D1A3CD8",
            Convert.ToHexString(
                DigestAlgorithm.Sha256.HashKeyed(
                    "key"u8.ToArray(),
                    "The quick brown fox jumps over the lazy dog"u8.ToArray()
                )
            )
        );

        // RFC 8017, section 9.2, note 1.
        Assert.StartsWith(
            "3020300C06082A864886F70D020505000410",
            Convert.ToHexString(DigestAlgorithm.Md5.ToDigestInfo(new byte[16])),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "3021300906052B0E03021A05000414",
            Convert.ToHexString(DigestAlgorithm.Sha1.ToDigestInfo(new byte[20])),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "3031300D060960864801650304020105000420",
            Convert.ToHexString(DigestAlgorithm.Sha256.ToDigestInfo(new byte[32])),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Managed_MD5_agrees_with_the_platform_at_every_length_around_its_blocks()
    {
        var random = new Random(1321);
        for (var length = 0; length < 300; length++)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            Assert.Equal(MD5.HashData(bytes), Md5Digest.Compute(bytes));
        }
    }

    private static RsaPublicNumbers Numbers(RSA rsa) => ((RsaVerificationKey)TestKeys.Verification(rsa)).Numbers;

    private static byte[] SignBlock(byte[] block)
    {
        var numbers = TestKeys.Rsa2048.ExportParameters(includePrivateParameters: true);
        var power = System.Numerics.BigInteger.ModPow(
            BigEndian.ToInteger(block),
            BigEndian.ToInteger(numbers.D!),
            BigEndian.ToInteger(numbers.Modulus!)
        );
        return BigEndian.ToBytes(power, 256);
    }
}
