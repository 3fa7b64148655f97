using System.Security.Cryptography;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Usage.Tests.Ids;

public sealed class GWC2201PrivateKeyInSourceTests() : UsageTest(UsageDescriptors.PrivateKeyInSource), IDisposable
{
    private readonly RSA _key = RSA.Create(1024);

    public void Dispose() => _key.Dispose();

    [Fact]
    public Task Pem_stands_in_the_source() =>
        WrongStatement(
            $"_ = SigningKey.Parse([|{Literal(_key.ExportPkcs8PrivateKeyPem())}|]);",
            "an RSA private key (PKCS#8)"
        );

    [Fact]
    public Task Pem_stands_in_the_source_as_a_raw_text() =>
        WrongStatement(
            $"_ = SigningKey.Parse([|\"\"\"\n{_key.ExportRSAPrivateKeyPem()}\n\"\"\"|]);",
            "an RSA private key (PKCS#1)"
        );

    [Fact]
    public Task Pem_is_kept_for_later() =>
        WrongStatement(
            $"var pem = [|{Literal(_key.ExportPkcs8PrivateKeyPem())}|]; _ = SigningKey.Parse(pem);",
            "an RSA private key (PKCS#8)"
        );

    [Fact]
    public Task Pem_is_put_together() =>
        WrongStatement(
            $"_ = SigningKey.Parse([|\"-----BEGIN PRIVATE KEY-----\\n\" + "
                + $"{Literal(Convert.ToBase64String(_key.ExportPkcs8PrivateKey()))} + \"\\n-----END PRIVATE "
                + $"KEY-----\"|]);",
            "an RSA private key (PKCS#8)"
        );

    [Theory]
    [InlineData("SigningKey.Parse(")]
    [InlineData("SigningKey.FromSecret(")]
    [InlineData("VerificationKey.FromSecret(")]
    [InlineData("VerificationKey.Parse(")]
    public Task Base64_is_handed_over(string call) =>
        WrongStatement(
            $"_ = {call}[|{Literal(Convert.ToBase64String(_key.ExportRSAPrivateKey()))}|]);",
            "an RSA private key (PKCS#1)"
        );

    [Fact]
    public Task Base64_is_handed_over_as_bytes() =>
        WrongStatement(
            $"_ = SigningKey.Parse([|{Literal(Convert.ToBase64String(_key.ExportPkcs8PrivateKey()))}u8|]);",
            "an RSA private key (PKCS#8)"
        );

    [Fact]
    public Task Base64_is_kept_for_later() =>
        Wrong(
            $"static class Demo {{ public const string PrivateKey = "
                + $"[|{Literal(Convert.ToBase64String(_key.ExportPkcs8PrivateKey()))}|]; static object Key => "
                + $"SigningKey.Parse(PrivateKey); }}",
            "an RSA private key (PKCS#8)"
        );

    [Fact]
    public Task Base64_is_joined_from_several_lines()
    {
        var text = Convert.ToBase64String(_key.ExportPkcs8PrivateKey());
        return Wrong(
            $"class Demo {{ string key = [|{Literal(text[..300])} + ({Literal(text[300..600])} + "
                + $"{Literal(text[600..])})|]; }}",
            "an RSA private key (PKCS#8)"
        );
    }

    [Fact]
    public Task Pem_has_short_lines()
    {
        var lines = _key.ExportPkcs8PrivateKeyPem()
            .Split('\n')[1..^1]
            .SelectMany(line => line.Chunk(32))
            .Select(line => Literal(new string(line) + "\n"));
        return WrongStatement(
            $"_ = SigningKey.Parse([|\"-----BEGIN PRIVATE KEY-----\\n\" + {string.Join(" + ", lines)} "
                + $"+ \"-----END PRIVATE KEY-----\"|]);",
            "an RSA private key (PKCS#8)"
        );
    }

    [Fact]
    public Task Pem_is_put_together_with_what_is_no_literal() =>
        WrongStatement(
            $"const string line = \"\\n\"; _ = SigningKey.Parse([|\"-----BEGIN PRIVATE KEY-----\" + line + "
                + $"\"AAAA{new string('B', 100)}\" + line + \"-----END PRIVATE KEY-----\"|]);",
            "a private key"
        );

    [Fact]
    public Task A_public_key_is_no_secret() =>
        RightStatement(
            $"_ = VerificationKey.Parse({Literal(_key.ExportSubjectPublicKeyInfoPem())}); _ = "
                + $"VerificationKey.Parse({Literal(Convert.ToBase64String(_key.ExportSubjectPublicKeyInfo()))});"
        );

    [Theory]
    [InlineData("_ = SigningKey.Parse(text);")]
    [InlineData(
        "text = \"The file must begin with -----BEGIN PRIVATE KEY----- and end with -----END PRIVATE KEY-----; "
            + "make one with the tool of your choice, for the gateway has none.\";"
    )]
    [InlineData(
        "text = \"-----BEGIN PRIVATE KEY-----\\n<put the key of your shop here, and keep the file where nobody "
            + "else can read it>\\n-----END PRIVATE KEY-----\\n\";"
    )]
    [InlineData(
        "text = \"MIIE\" + text + \"Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod "
            + "tempor incididunt ut labore et dolore.\";"
    )]
    [InlineData(
        "text = \"MAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\";"
    )]
    [InlineData("_ = text.StartsWith(\"-----BEGIN PRIVATE KEY-----\", StringComparison.Ordinal);")]
    [InlineData("_ = SigningKey.Parse(System.Security.Cryptography.RSA.Create(2048).ExportPkcs8PrivateKeyPem());")]
    public Task No_key_stands_in_the_source(string statement) => RightStatement(statement);

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
