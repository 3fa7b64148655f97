using System.Security.Cryptography;

namespace GatewayContracts.Tool.Tests;

public sealed class KeysTests : IDisposable
{
    private static readonly RSA s_merchant = Workplace.Merchant.Rsa;
    private static readonly RSA s_gateway = KeyPair.Gateway.Rsa;

    private readonly Workplace _work = new();

    public KeysTests() =>
        _work
            .Write("merchant.pem", s_merchant.ExportPkcs8PrivateKeyPem())
            .Write("registered.der", s_merchant.ExportSubjectPublicKeyInfo())
            .Write("gateway.txt", Convert.ToBase64String(s_gateway.ExportRSAPublicKey()))
            .Write(
                "locked.pem",
                s_merchant.ExportEncryptedPkcs8PrivateKeyPem(
                    "word",
                    new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)
                )
            );

    private static string Fingerprint(RSA key) =>
        Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16];

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Says_what_each_key_is_and_which_belong_together()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_work.PathOf("merchant.pem"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Assert.Equal(
            $"""
            merchant.pem
              an RSA private key (PKCS#8), 2048 bits, fingerprint {Fingerprint(s_merchant)}
            registered.der
              an RSA public key, 2048 bits, fingerprint {Fingerprint(s_merchant)}
            gateway.txt
              an RSA public key (PKCS#1), 1024 bits, fingerprint {Fingerprint(s_gateway)}
              note: shorter than the 2048 bits of today
            merchant.pem and registered.der belong together.
            merchant.pem and gateway.txt do not belong together.
            registered.der and gateway.txt do not belong together.

            """.ReplaceLineEndings("\n"),
            _work.Run("keys", "merchant.pem", "registered.der", "gateway.txt").Is(0).Output
        );
    }

    [Fact]
    public void Two_that_must_belong_together_fail_when_they_do_not()
    {
        _work.Run("keys", "merchant.pem", "registered.der", "--together").Is(0);
        _work.Run("keys", "merchant.pem", "gateway.txt", "--together").Is(1);
        _work.Run("keys", "merchant.pem", "--together").Is(1);
    }

    [Fact]
    public void A_key_in_the_environment()
    {
        _work.Variables["GATEWAY_KEY"] = s_gateway.ExportSubjectPublicKeyInfoPem();
        var key = _work.Run("keys", "env:GATEWAY_KEY", "--json").Is(0).Json.GetProperty("keys")[0];

        Assert.Equal(
            ("env:GATEWAY_KEY", "public", 1024, Fingerprint(s_gateway)),
            (
                key.GetProperty("path").GetString(),
                key.GetProperty("kind").GetString(),
                key.GetProperty("bits").GetInt32(),
                key.GetProperty("fingerprint").GetString()
            )
        );
        Assert.Contains("has no variable OTHER", _work.Run("keys", "env:OTHER").Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_used_is_a_finding_with_advice()
    {
        var output = _work.Run("keys", "locked.pem").Is(1).Output;

        Assert.Contains(
            "problem: locked.pem holds a private key encrypted with a password",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("openssl pkey", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_says_how_long_it_is_valid()
    {
        var from = new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero);
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest(
            "CN=gateway",
            s_merchant,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        using var certificate = request.CreateSelfSigned(from, from.AddYears(1));
        _work.Write("gateway.cer", certificate.ExportCertificatePem());

        Assert.Contains(
            "note: the certificate is valid from 2026-01-02 to 2027-01-02",
            _work.Run("keys", "gateway.cer").Is(0).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_private_key_that_others_can_read_is_told()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(_work.PathOf("merchant.pem"), UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Assert.Contains(
            "note: other users of this machine can read the file",
            _work.Run("keys", "merchant.pem").Is(0).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_key_given_in_the_place_of_its_path_is_not_echoed()
    {
        var pem = s_merchant.ExportPkcs8PrivateKeyPem();
        var base64 = Convert.ToBase64String(s_merchant.ExportPkcs8PrivateKey());
        foreach (var text in (string[])[pem, base64])
        {
            var told = _work.Run("keys", text).Refused();
            Assert.DoesNotContain(base64[100..140], told, StringComparison.Ordinal);
            Assert.Contains("is an RSA private key (PKCS#8) itself", told, StringComparison.Ordinal);

            var unexpected = _work.Run("schema", text).Refused();
            Assert.DoesNotContain(base64[100..140], unexpected, StringComparison.Ordinal);
            Assert.Contains(
                "Unrecognized command or argument '(not shown, for it may be a key)'",
                unexpected,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_file_that_is_missing_is_wrong_use() =>
        Assert.Contains("other.pem does not exist", _work.Run("keys", "other.pem").Refused(), StringComparison.Ordinal);
}
