using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Signing;

public sealed class SignatureCheckTests
{
    private static readonly byte[] Source = "a=1&b=2"u8.ToArray();
    private static readonly byte[] Other = "a=1&b=3"u8.ToArray();

    [Fact]
    public void Published_signatures_hold_or_are_known_to_be_over_another_text()
    {
        foreach (var published in PublishedSignature.All)
        {
            var verdict = Check(SignatureAlgorithm.Of("md5-with-rsa"), VerificationKey.Parse(published.PublicKey))
                .Check(published.Signature, [published.Source]);

            Assert.Equal(published.Holds, verdict.Holds);
            Assert.Equal(published.Holds ? null : SignatureFault.DoesNotMatch, verdict.Fault);
        }

        Assert.Equal(
            (3, 6),
            (PublishedSignature.All.Count(published => published.Holds), PublishedSignature.All.Count)
        );
    }

    [Fact]
    public void Tells_which_key_and_which_reading_matched()
    {
        var (old, current) = (
            TestKeys.Verification(TestKeys.Rsa2048).Named("old"),
            TestKeys.Verification(TestKeys.Rsa4096).Named("current")
        );

        var verdict = Check(SignatureAlgorithm.Of("md5-with-rsa"), current, old)
            .Check(Sign(TestKeys.Rsa2048, HashAlgorithmName.MD5), [Other, Source]);

        Assert.True(verdict.Holds);
        Assert.Same(old, verdict.Key);
        Assert.Equal(1, verdict.Candidate);
    }

    [Fact]
    public void Tells_a_changed_text_another_algorithm_and_another_key_apart()
    {
        var (first, second) = (
            TestKeys.Verification(TestKeys.Rsa1024),
            TestKeys.Verification(TestKeys.Rsa2048).Named("second")
        );
        var check = Check(SignatureAlgorithm.Of("md5-with-rsa"), first, second);

        var changed = check.Check(Sign(TestKeys.Rsa2048, HashAlgorithmName.MD5), [Other]);
        Assert.Equal(SignatureFault.DoesNotMatch, changed.Fault);
        Assert.Same(second, changed.Key);
        Assert.Equal(-1, changed.Candidate);

        var algorithm = check.Check(Sign(TestKeys.Rsa2048, HashAlgorithmName.SHA256), [Source]);
        Assert.Equal(SignatureFault.WrongAlgorithm, algorithm.Fault);
        Assert.Contains(
            "with SHA-256; the account's algorithm is md5-with-rsa",
            algorithm.Explanation,
            StringComparison.Ordinal
        );

        var stranger = check.Check(Sign(TestKeys.Other2048, HashAlgorithmName.MD5), [Source]);
        Assert.Equal(SignatureFault.UnknownKey, stranger.Fault);
        Assert.Null(stranger.Key);
        Assert.Contains(second.Fingerprint, stranger.Explanation, StringComparison.Ordinal);

        var length = check.Check(Sign(TestKeys.Rsa4096, HashAlgorithmName.MD5), [Source]);
        Assert.Equal(SignatureFault.WrongLength, length.Fault);
        Assert.Contains(
            "512 bytes; md5-with-rsa with the keys given has 128 or 256",
            length.Explanation,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Tells_every_other_algorithm_that_the_key_opens_from_a_changed_text()
    {
        var opened = SignatureAlgorithm.All.Where(algorithm => algorithm.Family == KeyFamily.Rsa).ToList();
        var key = TestKeys.Signing(TestKeys.Rsa2048);
        foreach (var used in opened)
        {
            var signature = SignatureBackend.Platform.CreateSigner(used, key).Sign(Source);
            foreach (var expected in opened)
            {
                var check = Check(expected, key.PublicKey!);
                SignatureFault? fault = used == expected ? null : SignatureFault.WrongAlgorithm;
                Assert.Equal(fault, check.Check(signature, [Source]).Fault);
                Assert.Equal(fault ?? SignatureFault.DoesNotMatch, check.Check(signature, [Other]).Fault);
            }
        }
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("QUJD\r\nQUJD", "character 5 is a line break")]
    [InlineData("QUJD QUJD", "character 5 is a blank")]
    [InlineData("QUJD-UJD", "URL-safe")]
    [InlineData("QUJD%2BUJD", "still URL-encoded")]
    [InlineData("QUI", "ends too early")]
    [InlineData("QUJD\0", "none that may stand there")]
    public void Base64_is_standard_and_on_one_line(string text, string because)
    {
        var verdict = Check(SignatureAlgorithm.Of("md5-with-rsa"), TestKeys.Verification(TestKeys.Rsa1024))
            .Check(text, [Source]);

        Assert.Equal(SignatureFault.Malformed, verdict.Fault);
        Assert.Contains(because, verdict.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_secret_signs_and_verifies_in_either_case()
    {
        var key = VerificationKey.FromSecret("key");
        var fox = "The quick brown fox jumps over the lazy dog"u8.ToArray();
        var signature = SignatureBackend
            .Platform.CreateSigner(SignatureAlgorithm.Of("hmac-sha256"), SigningKey.FromSecret("key"))
            .Sign(fox);
        Assert.Equal("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8", signature);

        var check = Check(SignatureAlgorithm.Of("hmac-sha256"), VerificationKey.FromSecret("old"), key);
        Assert.Same(key, check.Check(signature, [fox]).Key);
        Assert.True(check.Check(signature.ToUpperInvariant(), [fox]).Holds);
        Assert.Equal(SignatureFault.DoesNotMatch, check.Check(signature, [Source]).Fault);
        Assert.Equal(SignatureFault.WrongLength, check.Check(signature[2..], [fox]).Fault);
        Assert.Equal(SignatureFault.Malformed, check.Check(signature[1..], [fox]).Fault);
        Assert.Equal(SignatureFault.Malformed, check.Check(signature[..^1] + "g", [fox]).Fault);
        Assert.Equal(SignatureFault.Malformed, check.Check("", [fox]).Fault);
    }

    [Theory]
    [InlineData("md5")]
    [InlineData("sha256")]
    public void A_plain_digest_covers_the_secret_that_each_key_appends(string name)
    {
        Assert.True(SignatureAlgorithm.TryFromName(name, out var algorithm));
        static byte[] Complete(VerificationKey key, byte[] source) => [.. source, .. "&key="u8, .. key.ExportSecret()];
        var (old, current) = (VerificationKey.FromSecret("old"), VerificationKey.FromSecret("current"));
        var check = Check(algorithm, current, old);

        var signature = SignatureBackend
            .Platform.CreateSigner(algorithm, SigningKey.FromSecret("old"))
            .Sign("a=1&b=2&key=old"u8);

        Assert.Same(old, check.Check(signature, [Other, Source], Complete).Key);
        Assert.Equal(SignatureFault.DoesNotMatch, check.Check(signature, [Other], Complete).Fault);
        Assert.False(check.Check(signature, [Source]).Holds);
    }

    private static SignatureCheck Check(SignatureAlgorithm algorithm, params VerificationKey[] keys) =>
        SignatureCheck.Of(SignatureBackend.Platform, algorithm, new KeyRing(keys));

    private static string Sign(RSA rsa, HashAlgorithmName digest) =>
        Convert.ToBase64String(rsa.SignData(Source, digest, RSASignaturePadding.Pkcs1));
}
