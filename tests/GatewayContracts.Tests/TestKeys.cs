using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace GatewayContracts.Tests;

/// <summary>Keys made once a run: none is written into the sources.</summary>
internal static class TestKeys
{
    private static readonly Lazy<RSA> LazyRsa1024 = new(() => RSA.Create(1024));
    private static readonly Lazy<RSA> LazyRsa2048 = new(() => RSA.Create(2048));
    private static readonly Lazy<RSA> LazyRsa4096 = new(() => RSA.Create(4096));
    private static readonly Lazy<RSA> LazyOther2048 = new(() => RSA.Create(2048));
    private static readonly Lazy<X509Certificate2> LazyCertificate = new(() => SelfSigned(Rsa2048));

    public static RSA Rsa1024 => LazyRsa1024.Value;

    public static RSA Rsa2048 => LazyRsa2048.Value;

    public static RSA Rsa4096 => LazyRsa4096.Value;

    public static RSA Other2048 => LazyOther2048.Value;

    public static X509Certificate2 Certificate => LazyCertificate.Value;

    public static RSA OfBits(int bits) =>
        bits switch
        {
            1024 => Rsa1024,
            2048 => Rsa2048,
            _ => Rsa4096,
        };

    public static SigningKey Signing(RSA rsa) => SigningKey.Parse(rsa.ExportPkcs8PrivateKeyPem());

    public static VerificationKey Verification(RSA rsa) => VerificationKey.Parse(rsa.ExportSubjectPublicKeyInfoPem());

    /// <summary>Every form that a private key may come in, as bytes of a file.</summary>
    public static IEnumerable<(string Form, byte[] Bytes)> PrivateForms(RSA rsa) =>
        Forms("PKCS#8", rsa.ExportPkcs8PrivateKey(), "PRIVATE KEY")
            .Concat(Forms("PKCS#1", rsa.ExportRSAPrivateKey(), "RSA PRIVATE KEY"));

    /// <summary>Every form that a public key may come in, as bytes of a file.</summary>
    public static IEnumerable<(string Form, byte[] Bytes)> PublicForms() =>
        Forms("SubjectPublicKeyInfo", Rsa2048.ExportSubjectPublicKeyInfo(), "PUBLIC KEY")
            .Concat(Forms("PKCS#1", Rsa2048.ExportRSAPublicKey(), "RSA PUBLIC KEY"))
            .Concat(Forms("certificate", Certificate.RawData, "CERTIFICATE"));

    private static IEnumerable<(string Form, byte[] Bytes)> Forms(string kind, byte[] der, string label)
    {
        var pem = PemEncoding.WriteString(label, der);
        var base64 = Convert.ToBase64String(der);
        yield return ($"{kind}, DER", der);
        yield return ($"{kind}, PEM", Bytes(pem));
        yield return (
            $"{kind}, PEM with CRLF, a byte order mark and words before it",
            [0xEF, 0xBB, 0xBF, .. Bytes("公钥 key:\r\n" + pem.ReplaceLineEndings("\r\n") + "\r\n")]
        );
        yield return ($"{kind}, PEM on one line with \\n", Bytes(pem.ReplaceLineEndings("\\n")));
        yield return (
            $"{kind}, PEM without line breaks",
            Bytes($"-----BEGIN {label}-----{base64}-----END {label}-----")
        );
        yield return ($"{kind}, PEM with another label", Bytes(PemEncoding.WriteString("EC PRIVATE KEY", der)));
        yield return ($"{kind}, PEM in UTF-16", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(pem)]);
        yield return ($"{kind}, Base64", Bytes(base64));
        yield return (
            $"{kind}, Base64 in lines and blanks",
            Bytes(" \t" + string.Join(" \r\n", base64.Chunk(64).Select(line => new string(line))) + "\n\n")
        );
        yield return ($"{kind}, Base64 without padding", Bytes(base64.TrimEnd('=')));
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    public static X509Certificate2 SelfSigned(RSA rsa) =>
        new CertificateRequest(
            "CN=gateway.example",
            rsa,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(1));
}
