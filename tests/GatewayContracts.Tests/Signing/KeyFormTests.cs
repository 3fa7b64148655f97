using System.Security.Cryptography;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Signing;

public sealed class KeyFormTests
{
    [Fact]
    public void Every_form_of_a_private_key_is_the_same_key_and_signs()
    {
        var expected = TestKeys.Verification(TestKeys.Rsa2048);
        foreach (var (form, bytes) in TestKeys.PrivateForms(TestKeys.Rsa2048))
        {
            var key = SigningKey.Parse(bytes);
            Assert.True(expected.Equals(key.PublicKey), form);

            var signature = SignatureBackend
                .Platform.CreateSigner(SignatureAlgorithm.Of("sha256-with-rsa"), key)
                .Sign("text"u8);
            Assert.True(
                TestKeys.Rsa2048.VerifyData(
                    "text"u8,
                    Convert.FromBase64String(signature),
                    HashAlgorithmName.SHA256,
                    RSASignaturePadding.Pkcs1
                ),
                form
            );
        }
    }

    [Fact]
    public void Every_form_of_a_public_key_is_the_same_key_and_verifies()
    {
        var signature = TestKeys.Rsa2048.SignData("text"u8, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(TestKeys.Rsa2048.ExportSubjectPublicKeyInfo()))[
            ..16
        ];
        foreach (var (form, bytes) in TestKeys.PublicForms())
        {
            var key = VerificationKey.Parse(bytes);
            Assert.True(fingerprint == key.Fingerprint, form);
            Assert.Equal(2048, key.Bits);
            Assert.True(
                SignatureBackend
                    .Platform.CreateVerifier(SignatureAlgorithm.Of("md5-with-rsa"), key)
                    .Verify("text"u8, signature),
                form
            );
        }
    }

    [Theory]
    [InlineData(1024)]
    [InlineData(2048)]
    [InlineData(4096)]
    public void Every_length_signs_and_verifies_by_every_RSA_algorithm(int bits)
    {
        var key = TestKeys.Signing(TestKeys.OfBits(bits));
        foreach (var algorithm in SignatureAlgorithm.All.Where(algorithm => algorithm.Family == KeyFamily.Rsa))
        {
            Assert.Null(SignatureBackend.Platform.SelfTest(algorithm, key));
            Assert.Null(SignatureBackend.Platform.SelfTest(algorithm, key.PublicKey!));
        }
    }

    [Fact]
    public void A_text_reads_like_its_bytes()
    {
        Assert.Equal(
            TestKeys.Verification(TestKeys.Rsa2048),
            VerificationKey.Parse(Convert.ToBase64String(TestKeys.Rsa2048.ExportRSAPublicKey()))
        );
        Assert.Equal(
            TestKeys.Verification(TestKeys.Rsa2048),
            SigningKey.Parse(TestKeys.Rsa2048.ExportRSAPrivateKeyPem()).PublicKey
        );
    }

    [Fact]
    public void Keys_show_what_they_are_and_nothing_secret()
    {
        var key = TestKeys.Signing(TestKeys.Rsa2048);
        Assert.Equal($"RSA private key, 2048 bits, public fingerprint {key.PublicKey!.Fingerprint}", key.ToString());
        Assert.Equal(
            $"current (RSA public key, 2048 bits, fingerprint {key.PublicKey.Fingerprint})",
            key.PublicKey.Named("current").ToString()
        );

        Assert.Equal("shared secret", SigningKey.FromSecret("letmein").ToString());
        Assert.Equal("shared secret", VerificationKey.FromSecret("letmein").ToString());
        Assert.Equal(VerificationKey.FromSecret("one").Fingerprint, VerificationKey.FromSecret("two").Fingerprint);
    }

    [Fact]
    public void Keys_are_equal_by_their_numbers()
    {
        var key = TestKeys.Verification(TestKeys.Rsa2048);
        Assert.Equal(key, key.Named("other name"));
        Assert.Equal(key.GetHashCode(), key.Named("other name").GetHashCode());
        Assert.NotEqual(key, TestKeys.Verification(TestKeys.Other2048));
        Assert.Equal(VerificationKey.FromSecret("one"), VerificationKey.FromSecret("one"));
        Assert.NotEqual(VerificationKey.FromSecret("one"), VerificationKey.FromSecret("two"));
        Assert.NotEqual(key, VerificationKey.FromSecret("one"));
        Assert.NotEqual(VerificationKey.FromSecret("one"), key);
    }

    [Fact]
    public void A_ring_keeps_the_order_and_holds_each_key_once()
    {
        var (first, second) = (TestKeys.Verification(TestKeys.Rsa2048), TestKeys.Verification(TestKeys.Other2048));
        Assert.Equal([first, second], new KeyRing(first, second));
        Assert.Throws<ArgumentException>(() => new KeyRing());
        Assert.Contains(
            "twice",
            Assert.Throws<ArgumentException>(() => new KeyRing(first, second, first.Named("again"))).Message,
            StringComparison.Ordinal
        );
    }
}
