using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Signing;

public sealed class WrongKeyTests
{
    private static readonly PbeParameters Encryption = new(
        PbeEncryptionAlgorithm.Aes128Cbc,
        HashAlgorithmName.SHA256,
        100
    );

    private static IEnumerable<(byte[] Key, string Named)> NoRsaKeyAtAll()
    {
        var rsa = TestKeys.Rsa2048;
        using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var ecCertificate = new CertificateRequest("CN=x", ec, HashAlgorithmName.SHA256).CreateSelfSigned(
            DateTimeOffset.UnixEpoch,
            DateTimeOffset.UnixEpoch.AddYears(1)
        );
        var request = new CertificateRequest("CN=x", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var pem = rsa.ExportSubjectPublicKeyInfoPem();

        yield return (rsa.ExportEncryptedPkcs8PrivateKey("password", Encryption), "encrypted with a password");
        yield return (Text(rsa.ExportEncryptedPkcs8PrivateKeyPem("password", Encryption)), "encrypted with a password");
        yield return (
            Text(
                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
                    + "AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----\n"
            ),
            "encrypted with a password"
        );
        yield return (ec.ExportPkcs8PrivateKey(), "a private key for elliptic curves (EC) and not for plain RSA");
        yield return (ec.ExportECPrivateKey(), "a private key for elliptic curves (EC) and not for plain RSA");
        yield return (ec.ExportSubjectPublicKeyInfo(), "a public key for elliptic curves (EC) and not for plain RSA");
        yield return (ecCertificate.RawData, "a certificate for elliptic curves (EC) and not for plain RSA");
        yield return (Convert.FromHexString("302A300506032B6570032100" + new string('A', 64)), "Ed25519");
        yield return (
            Convert.FromHexString("3059301306072A8648CE3D020106082A811CCF5501822D034200" + new string('A', 130)),
            "SM2"
        );
        yield return (request.CreateSigningRequest(), "certificate signing request");
        yield return (Text(request.CreateSigningRequestPem()), "certificate signing request");
        yield return (TestKeys.Certificate.Export(X509ContentType.Pkcs12), "PKCS#12");
        yield return (new X509Certificate2Collection(TestKeys.Certificate).Export(X509ContentType.Pkcs7)!, "PKCS#7");
        yield return ([0xFE, 0xED, 0xFE, 0xED, 0, 0, 0, 2], "Java key store");
        yield return (Text("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB user@host"), "OpenSSH");
        yield return (Text(PemEncoding.WriteString("OPENSSH PRIVATE KEY", "openssh-key-v1\0none"u8)), "OpenSSH");
        yield return (Text("<RSAKeyValue><Modulus>AA==</Modulus></RSAKeyValue>"), "XML");
        yield return (Text(pem + "\n" + pem), "several PEM blocks (2)");
        yield return (Text(Convert.ToBase64String(Text(pem))), "Base64 once more");
        yield return ([], "nothing");
        yield return (Text(" \r\n"), "nothing");
        yield return (Text("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----"), "nothing");
        yield return (Text("\"MIIB\""), "text in quotation marks");
        yield return (Text("?MIIB"), "neither PEM nor Base64 (see character 1)");
        yield return (Text("MIIB...rest"), "neither PEM nor Base64 (see character 5)");
        yield return (rsa.ExportSubjectPublicKeyInfo()[..^1], "cut short");
        yield return (Text(pem[..^40]), "cut short");
        yield return ([.. rsa.ExportSubjectPublicKeyInfo(), 10], "more bytes after the end of the key (1)");
        yield return ([0x30, 0x03, 0x01, 0x01, 0xFF], "no known key format");
        yield return (new byte[2_000_000], "far more than a key");
    }

    [Fact]
    public void What_is_no_RSA_key_is_named_in_both_directions()
    {
        foreach (var (key, named) in NoRsaKeyAtAll())
        {
            var signing = Assert.Throws<KeyFormatException>(() => SigningKey.Parse(key)).Message;
            Assert.Contains(named, signing, StringComparison.Ordinal);
            Assert.Contains("the merchant's RSA private key is wanted", signing, StringComparison.Ordinal);

            var verification = Assert.Throws<KeyFormatException>(() => VerificationKey.Parse(key)).Message;
            Assert.Contains(named, verification, StringComparison.Ordinal);
            Assert.Contains(
                "the gateway's RSA public key (or certificate) is wanted",
                verification,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_private_key_is_refused_as_the_gateways_and_a_public_one_as_the_merchants()
    {
        foreach (var (form, bytes) in TestKeys.PrivateForms(TestKeys.Rsa2048))
        {
            var message = Assert.Throws<KeyFormatException>(() => VerificationKey.Parse(bytes)).Message;
            Assert.Contains($"an RSA private key ({form[..6]})", message, StringComparison.Ordinal);
            Assert.Contains("Use the public key that the gateway publishes", message, StringComparison.Ordinal);
        }

        foreach (var (form, bytes) in TestKeys.PublicForms())
        {
            var message = Assert.Throws<KeyFormatException>(() => SigningKey.Parse(bytes)).Message;
            Assert.Contains(
                form.StartsWith("certificate", StringComparison.Ordinal)
                    ? "a certificate with an RSA public key"
                    : "an RSA public key",
                message,
                StringComparison.Ordinal
            );
            Assert.Contains("whose public half was registered", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_weak_or_damaged_key_is_refused()
    {
        using var small = RSA.Create(512);
        Assert.Contains(
            "has 512 bits",
            Assert.Throws<KeyFormatException>(() => TestKeys.Signing(small)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "has 512 bits",
            Assert.Throws<KeyFormatException>(() => TestKeys.Verification(small)).Message,
            StringComparison.Ordinal
        );

        var modulus = TestKeys.Rsa1024.ExportParameters(false).Modulus!;
        AssertRefused([.. modulus[..^1], 0x10], [1, 0, 1], "even modulus");
        AssertRefused(modulus, [1], "exponent");
        AssertRefused(modulus, [], "exponent");
        AssertRefused(modulus, [1, 0, 0], "exponent");
        AssertRefused(modulus, modulus, "exponent");
        AssertRefused([0x80, .. new byte[2048], 1], [1, 0, 1], "has 16400 bits");
        AssertRefused([], [1, 0, 1], "has 0 bits");
    }

    [Fact]
    public void A_private_key_whose_numbers_disagree_never_signs()
    {
        // Each number of the key, with its last bit flipped: a signature made with such a key can give the primes away.
        for (var number = 1; number <= 8; number++)
        {
            var der = TestKeys.Rsa1024.ExportRSAPrivateKey();
            der[EndOfNumber(der, number) - 1] ^= 2;
            Assert.Contains(
                "damaged",
                Assert.Throws<KeyFormatException>(() => SigningKey.Parse(der)).Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_file_is_named_in_every_message()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("merchant.pem");
        Assert.Equal(
            $"{path} does not exist. Give the key's file; a relative path starts at the working directory.",
            Assert.Throws<KeyFormatException>(() => SigningKey.Load(path)).Message
        );
        Assert.StartsWith(
            $"{folder.FullName} cannot be read",
            Assert.Throws<KeyFormatException>(() => SigningKey.Load(folder.FullName)).Message,
            StringComparison.Ordinal
        );

        File.WriteAllText(path, "");
        Assert.StartsWith(
            $"{path} holds nothing;",
            Assert.Throws<KeyFormatException>(() => VerificationKey.Load(path)).Message,
            StringComparison.Ordinal
        );

        File.WriteAllText(path, TestKeys.Rsa2048.ExportSubjectPublicKeyInfoPem());
        Assert.StartsWith(
            $"{path} holds an RSA public key; the merchant's RSA private key is wanted here to sign with.",
            Assert.Throws<KeyFormatException>(() => SigningKey.Load(path)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal("merchant.pem", VerificationKey.Load(path).Name);

        File.WriteAllText(path, TestKeys.Rsa2048.ExportPkcs8PrivateKeyPem());
        Assert.Equal(2048, SigningKey.Load(path).Bits);
    }

    [Fact]
    public void A_secret_is_neither_empty_nor_an_RSA_key()
    {
        Assert.Throws<KeyFormatException>(() => SigningKey.FromSecret(" "));
        var message = Assert
            .Throws<KeyFormatException>(() => VerificationKey.FromSecret(TestKeys.Rsa2048.ExportPkcs8PrivateKeyPem()))
            .Message;
        Assert.Contains("an RSA private key (PKCS#8)", message, StringComparison.Ordinal);
        message = Assert
            .Throws<KeyFormatException>(() =>
                SigningKey.FromSecret(TestKeys.Rsa2048.ExportEncryptedPkcs8PrivateKeyPem("password", Encryption))
            )
            .Message;
        Assert.Contains("encrypted with a password", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s3cret\n", "U+000A (a line feed) as its last character")]
    [InlineData(
        "s3cret\r\n",
        "U+000D (a carriage return) as its last character but 1, U+000A (a line feed) as its last character"
    )]
    [InlineData(" s3cret", "U+0020 (a blank) as its first character")]
    [InlineData("s3cret  ", "U+0020 (a blank) as its last character but 1, U+0020 (a blank) as its last character")]
    [InlineData("\uFEFFs3cret", "U+FEFF (a byte order mark) as its first character")]
    [InlineData("s3cret\u00A0", "U+00A0 (a no-break space) as its last character")]
    [InlineData("s3\u200Bcret", "U+200B (a zero-width space) as character 3")]
    [InlineData("s3cre\u0074\u200D", "U+200D (an invisible character) as its last character")]
    [InlineData("s3cret\uFF17", "U+FF17 (a full-width digit) as its last character")]
    [InlineData("\u0667s3cret", "U+0667 (a digit of another script) as its first character")]
    [InlineData("s3cret\uFFFD", "U+FFFD (what stands for a character that was decoded wrongly) as its last character")]
    [InlineData(
        "a\u0000b\u0001c\u0002d\u0003e\u0004f",
        "U+0003 (a control character) as its last character but 3 and 1 more"
    )]
    public void A_secret_has_nothing_that_nobody_sees(string secret, string told)
    {
        foreach (
            var read in new Action[] { () => SigningKey.FromSecret(secret), () => VerificationKey.FromSecret(secret) }
        )
        {
            var message = Assert.Throws<KeyFormatException>(read).Message;
            Assert.Contains(told + ". It came along when", message, StringComparison.Ordinal);
            Assert.DoesNotContain(
                "cret",
                message.Replace("secret", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }
    }

    // No attribute can hold it.
    [Fact]
    public void Nor_half_a_character() =>
        A_secret_has_nothing_that_nobody_sees("s3cret" + '\uD83D', "U+D83D (half a character) as its last character");

    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("密钥🔑 пароль123")]
    [InlineData("MIIEvQ==")]
    [InlineData("\"'`%2B\\u002B&#43;-_")]
    public void What_can_be_seen_is_part_of_a_secret(string secret) =>
        Assert.Equal(Encoding.UTF8.GetBytes(secret), SigningKey.FromSecret(secret).ExportSecret());

    private static void AssertRefused(byte[] modulus, byte[] exponent, string because)
    {
        var der = DerWriter.Value(0x30, DerWriter.Integer(modulus), DerWriter.Integer(exponent));
        Assert.Contains(
            because,
            Assert.Throws<KeyFormatException>(() => VerificationKey.Parse(der)).Message,
            StringComparison.Ordinal
        );
    }

    private static int EndOfNumber(byte[] der, int number)
    {
        DerReader.TryRead(der, 0, der.Length, out var key);
        key.TryReadChildren(out var numbers);
        return numbers[number].End;
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
