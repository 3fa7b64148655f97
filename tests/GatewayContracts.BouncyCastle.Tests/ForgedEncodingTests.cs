using System.Numerics;
using System.Security.Cryptography;
using GatewayContracts.Tests;

namespace GatewayContracts.BouncyCastle.Tests;

/// <summary>
/// Encodings that lenient verifiers have accepted. The key opens each of them, so only the strictness of the comparison
/// refuses it.
/// </summary>
public sealed class ForgedEncodingTests
{
    private const int Length = 256;

    private static readonly byte[] Source = "money_order=210.97&no_order=1"u8.ToArray();

    private static IEnumerable<SignatureAlgorithm> Pkcs1Algorithms =>
        Backends.RsaAlgorithms.Where(algorithm => algorithm.Padding == RSASignaturePadding.Pkcs1);

    public static TheoryData<string, string> Forgeries()
    {
        var data = new TheoryData<string, string>();
        foreach (var algorithm in Pkcs1Algorithms)
        {
            foreach (var forgery in Blocks(algorithm).Keys)
            {
                data.Add(algorithm.Name, forgery);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void A_block_that_is_nearly_right_is_refused(string name, string forgery)
    {
        Assert.True(SignatureAlgorithm.TryFromName(name, out var algorithm));
        var block = Blocks(algorithm)[forgery];
        Assert.Equal(Length, block.Length);

        Assert.False(
            Backends.BothAccept(
                algorithm,
                TestKeys.Verification(TestKeys.Rsa2048),
                Source,
                RawRsa.Sign(TestKeys.Rsa2048, block)
            ),
            forgery
        );
    }

    [Fact]
    public void The_right_block_is_accepted_so_the_others_fail_for_their_encoding_alone()
    {
        foreach (var algorithm in Pkcs1Algorithms)
        {
            var signature = RawRsa.Sign(TestKeys.Rsa2048, Pad([.. Prefix(algorithm), .. Hash(algorithm)]));
            Assert.True(Backends.BothAccept(algorithm, TestKeys.Verification(TestKeys.Rsa2048), Source, signature));
        }
    }

    /// <summary>
    /// Bleichenbacher, 2006: with e = 3, a cube root whose cube starts like a signature. It takes no private key at
    /// all.
    /// </summary>
    [Fact]
    public void A_cube_root_with_garbage_after_the_hash_is_refused()
    {
        var numbers = TestKeys.Rsa2048.ExportParameters(includePrivateParameters: false);
        var key = VerificationKey.Parse(RawRsa.Der(RawRsa.ToNumber(numbers.Modulus), 3));
        foreach (var algorithm in Pkcs1Algorithms)
        {
            byte[] start = [0, 1, .. Enumerable.Repeat((byte)0xFF, 8), 0, .. Prefix(algorithm), .. Hash(algorithm)];
            var root = CubeRootAbove(RawRsa.ToNumber([.. start, .. new byte[Length - start.Length]]));
            Assert.Equal(start, RawRsa.ToBytes(BigInteger.Pow(root, 3), Length)[..start.Length]);

            Assert.False(Backends.BothAccept(algorithm, key, Source, RawRsa.ToBytes(root, Length)));
        }
    }

    private static Dictionary<string, byte[]> Blocks(SignatureAlgorithm algorithm)
    {
        var (prefix, hash) = (Prefix(algorithm), Hash(algorithm));
        byte[] info = [.. prefix, .. hash];
        var identifier = prefix[2..^2];

        // The parameters of the algorithm are its last two bytes: a NULL.
        byte[] bare = [0x30, (byte)(identifier.Length - 4), .. identifier[2..^2]];
        byte[] stuffed = [0x30, (byte)(identifier.Length + 2), .. identifier[2..^2], 0x05, 0x02, 0xAB, 0xCD];
        byte[] octets = [0x04, (byte)hash.Length, .. hash];
        var other =
            algorithm == SignatureAlgorithm.Of("md5-with-rsa")
                ? SignatureAlgorithm.Of("sha1-with-rsa")
                : SignatureAlgorithm.Of("md5-with-rsa");
        byte[] broken = Pad(info);
        broken[20] = 0xFE;
        return new()
        {
            ["NULL left out"] = Pad(Sequence(bare, octets)),
            ["garbage in the parameters"] = Pad(Sequence(stuffed, octets)),
            ["bytes after the hash, within the DigestInfo"] = Pad(
                Sequence(identifier, octets, [0x04, 0x02, 0xAB, 0xCD])
            ),
            ["bytes after the DigestInfo"] = Pad([.. info, 0xAB, 0xCD]),
            ["shortest padding, garbage after the DigestInfo"] =
            [
                0,
                1,
                .. Enumerable.Repeat((byte)0xFF, 8),
                0,
                .. info,
                .. Enumerable.Repeat((byte)0xAB, Length - 11 - info.Length),
            ],
            ["no padding, garbage after the DigestInfo"] =
            [
                0,
                1,
                0,
                .. info,
                .. Enumerable.Repeat((byte)0xAB, Length - 3 - info.Length),
            ],
            ["short padding, zeros before the block"] =
            [
                .. new byte[Length - info.Length - 11],
                0,
                1,
                .. Enumerable.Repeat((byte)0xFF, 8),
                0,
                .. info,
            ],
            ["short padding, zeros before the DigestInfo"] =
            [
                0,
                1,
                .. Enumerable.Repeat((byte)0xFF, 8),
                .. new byte[Length - 10 - info.Length],
                .. info,
            ],
            ["a length in the long form"] = Pad([0x30, 0x81, prefix[1], .. info[2..]]),
            ["an indefinite length"] = Pad([0x30, 0x80, .. info[2..], 0, 0]),
            ["another digest's name"] = Pad([.. Prefix(other)[..^1], (byte)hash.Length, .. hash]),
            ["the bare hash"] = Pad(hash),
            ["padding with another byte in it"] = broken,
            ["padding of encryption"] = [0, 2, .. Pad(info)[2..]],
            ["padding of zeros"] = [0, 0, .. new byte[Length - 3 - info.Length], 0, .. info],
            ["no zero after the padding"] = [0, 1, .. Enumerable.Repeat((byte)0xFF, Length - 2 - info.Length), .. info],
        };
    }

    private static byte[] Pad(byte[] info) =>
        [0, 1, .. Enumerable.Repeat((byte)0xFF, Length - 3 - info.Length), 0, .. info];

    private static byte[] Sequence(params byte[][] parts) =>
        [0x30, (byte)parts.Sum(part => part.Length), .. parts.SelectMany(part => part)];

    private static byte[] Hash(SignatureAlgorithm algorithm) =>
        CryptographicOperations.HashData(algorithm.Digest, Source);

    private static byte[] Prefix(SignatureAlgorithm algorithm) =>
        Convert.FromHexString(
            algorithm.Digest.Name switch
            {
                "MD5" => "3020300C06082A864886F70D020505000410",
                "SHA1" => "3021300906052B0E03021A05000414",
                _ => "3031300D060960864801650304020105000420",
            }
        );

    private static BigInteger CubeRootAbove(BigInteger cube)
    {
        var (low, high) = (BigInteger.Zero, BigInteger.One << (Length * 8 / 3));
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = BigInteger.Pow(middle, 3) < cube ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
