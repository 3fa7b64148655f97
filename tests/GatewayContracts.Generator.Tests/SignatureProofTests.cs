using System.Collections.Immutable;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using GatewayContracts.Language;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Signatures in examples: every algorithm of the language, with what is hashed before and appended; and each way not
/// to hold.
/// </summary>
public class SignatureProofTests
{
    private const string Secret = "s3cr3t";
    private const string Source = "order=A1&shop=s1";

    private static readonly RSAParameters Pair = NewPair();

    public static TheoryData<string, string> RsaAlgorithms
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var scheme in SignatureScheme.All.OfType<RsaScheme>())
            {
                data.Add(scheme.Name, "none");
            }

            data.Add("sha1-with-rsa", "md5-hex");
            data.Add("sha256-with-rsa", "sha256-hex");
            return data;
        }
    }

    public static TheoryData<string, string, string, string> Keyed
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var scheme in SignatureScheme.All.OfType<SecretScheme>())
            {
                data.Add(scheme.Name, "none", "lower", "&key={key}");
                data.Add(scheme.Name, "md5-hex", "upper", "{key}");
                data.Add(scheme.Name, "sha256-hex", "lower", "&key={key}&end");
            }

            data.Add("hmac-sha256", "none", "lower", "");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(RsaAlgorithms))]
    public void Rsa(string algorithm, string prehash)
    {
        var scheme = (RsaScheme)SignatureScheme.Find(algorithm)!;
        var signature = Sign(scheme, Prehashed(prehash, Source));

        Assert.Empty(Run(algorithm, prehash, "lower", "", signature, $"public_key: {PublicKey(Pair)}"));
        Fails(
            "GWC1503",
            "but over another sign string",
            algorithm,
            prehash,
            Sign(scheme, Prehashed(prehash, Source + "x"))
        );
        Fails("GWC1503", "did not make the signature", algorithm, prehash, signature, PublicKey(NewPair()));
        Fails(
            "GWC1503",
            "with SHA-512",
            algorithm,
            prehash,
            Convert.ToBase64String(
                Pkcs1(DigestAlgorithm.Known.Single(digest => digest.Name == "SHA-512"), Prehashed(prehash, Source))
            )
        );
        Fails("GWC1503", "not standard Base64", algorithm, prehash, " " + signature);
        Fails("GWC1503", "not as long as this key makes it", algorithm, prehash, signature[..8]);
        Assert.Empty(
            Run(algorithm, prehash, "lower", "", "AAAA", $"public_key: {PublicKey(Pair)}\n    breaks: [signature]")
        );
        Assert.Equal(
            ["GWC1502"],
            Run(algorithm, prehash, "lower", "", signature, $"public_key: {PublicKey(Pair)}\n    breaks: [signature]")
                .Select(diagnostic => diagnostic.Id)
        );
    }

    [Theory]
    [MemberData(nameof(Keyed))]
    public void Secrets(string algorithm, string prehash, string hex, string suffix)
    {
        byte[] signed =
        [
            .. Prehashed(prehash, Source),
            .. Encoding.UTF8.GetBytes(suffix.Replace("{key}", Secret, StringComparison.Ordinal)),
        ];
        var scheme = (SecretScheme)SignatureScheme.Find(algorithm)!;
        var bytes =
            scheme.Use == SecretUse.Hmac
                ? CryptographicOperations.HmacData(scheme.Digest.PlatformName, Encoding.UTF8.GetBytes(Secret), signed)
                : CryptographicOperations.HashData(scheme.Digest.PlatformName, signed);
        var (right, wrong) =
            hex == "upper"
                ? (Convert.ToHexString(bytes), Convert.ToHexStringLower(bytes))
                : (Convert.ToHexStringLower(bytes), Convert.ToHexString(bytes));

        Assert.Empty(Run(algorithm, prehash, hex, suffix, right, $"key: {Secret}"));
        Assert.Contains(
            "in the other case",
            Only("GWC1503", Run(algorithm, prehash, hex, suffix, wrong, $"key: {Secret}")),
            StringComparison.Ordinal
        );
        var other = Only("GWC1503", Run(algorithm, prehash, hex, suffix, right, "key: another"));
        Assert.Contains("the secret, the sign string or the suffix", other, StringComparison.Ordinal);
        Assert.DoesNotContain("another`", other, StringComparison.Ordinal);
        Assert.Contains(
            "write the docs' test secret under `key`",
            Only("GWC1501", Run(algorithm, prehash, hex, suffix, right, $"public_key: {PublicKey(Pair)}")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_private_key_is_named_for_what_it_is()
    {
        using var rsa = RSA.Create(Pair);
        var key = Convert.ToBase64String(rsa.ExportPkcs8PrivateKey());

        var message = Only("GWC1501", Run("sha256-with-rsa", "none", "lower", "", "AAAA", $"public_key: {key}"));

        Assert.Contains("an RSA private key (PKCS#8)", message, StringComparison.Ordinal);
        Assert.DoesNotContain(key[..20], message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_does_not_verify_rsa() =>
        Assert.Contains(
            "write it under `public_key`",
            Only("GWC1501", Run("sha256-with-rsa", "none", "lower", "", "AAAA", "key: abc")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("form", "order=A1&shop=s1&seal={0}")]
    [InlineData("xml", "<xml><order><![CDATA[A1]]></order><shop>s1</shop><seal>{0}</seal></xml>")]
    public void Other_encodings(string encoding, string body)
    {
        var signature = Convert.ToHexStringLower(
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(Source))
        );

        Assert.Empty(Run("hmac-sha256", "none", "lower", "", signature, $"key: {Secret}", body, encoding));
    }

    private static void Fails(
        string id,
        string words,
        string algorithm,
        string prehash,
        string signature,
        string? key = null
    ) =>
        Assert.Contains(
            words,
            Only(id, Run(algorithm, prehash, "lower", "", signature, $"public_key: {key ?? PublicKey(Pair)}")),
            StringComparison.Ordinal
        );

    private static string Only(string id, ImmutableArray<Diagnostic> diagnostics)
    {
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(id, diagnostic.Id);
        return diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static ImmutableArray<Diagnostic> Run(
        string algorithm,
        string prehash,
        string hex,
        string suffix,
        string signature,
        string keys,
        string body = "{{\"order\":\"A1\",\"shop\":\"s1\",\"seal\":\"{0}\"}}",
        string encoding = "json"
    )
    {
        var gateway = $$"""
            gateway: FigPay
            merchant: shop
            signature:
              field: seal
              algorithm: { accepts: { A: {{algorithm}} } }
              prehash: {{prehash}}
              hex: {{hex}}
              source: { order: code-units{{(suffix.Length == 0 ? "" : $", suffix: \"{suffix}\"")}} }
            """;
        var contract = $$"""
            gateway: FigPay
            contract: Told
            notification: { encoding: {{encoding}} }
            fields: { shop: { type: String, required: true }, order: { type: String } }
            examples:
              - body: |
                  {{string.Format(System.Globalization.CultureInfo.InvariantCulture, body, signature)}}
                {{keys}}
            """;
        return SpecDriver.Run(("/fig.gateway.yaml", gateway), ("/told.contract.yaml", contract)).Diagnostics;
    }

    private static byte[] Prehashed(string prehash, string source) =>
        prehash switch
        {
            "md5-hex" => Encoding.ASCII.GetBytes(
                Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(source)))
            ),
            "sha256-hex" => Encoding.ASCII.GetBytes(
                Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))
            ),
            _ => Encoding.UTF8.GetBytes(source),
        };

    private static string Sign(RsaScheme scheme, byte[] source)
    {
        if (scheme.Padding.Platform == RSASignaturePadding.Pkcs1)
        {
            return Convert.ToBase64String(Pkcs1(scheme.Digest, source));
        }

        using var rsa = RSA.Create(Pair);
        return Convert.ToBase64String(rsa.SignData(source, scheme.Digest.PlatformName, scheme.Padding.Platform));
    }

    // By whole numbers: a platform's policy may refuse to sign with the older digests.
    private static byte[] Pkcs1(DigestAlgorithm digest, byte[] source)
    {
        var info = digest.ToDigestInfo(digest.Hash(source));
        var block = new byte[Pair.Modulus!.Length];
        block[1] = 1;
        Array.Fill(block, (byte)0xFF, 2, block.Length - info.Length - 3);
        info.CopyTo(block, block.Length - info.Length);
        return BigEndian.ToBytes(
            BigInteger.ModPow(
                BigEndian.ToInteger(block),
                BigEndian.ToInteger(Pair.D!),
                BigEndian.ToInteger(Pair.Modulus)
            ),
            block.Length
        );
    }

    private static string PublicKey(RSAParameters pair)
    {
        using var rsa = RSA.Create(new RSAParameters { Modulus = pair.Modulus, Exponent = pair.Exponent });
        return Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo());
    }

    private static RSAParameters NewPair()
    {
        using var rsa = RSA.Create(1024);
        return rsa.ExportParameters(includePrivateParameters: true);
    }
}
