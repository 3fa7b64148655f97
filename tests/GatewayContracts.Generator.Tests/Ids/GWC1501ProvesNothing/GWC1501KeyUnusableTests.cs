using System.Security.Cryptography;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1501KeyUnusableTests() : SpecTest(Descriptors.KeyUnusable)
{
    private const string Body =
        "{\"shop\":\"s\",\"seal\":\"afceb35d165080a3932bbf1c9f12b0fb571f76c75de0763e571f5bd16b7eeee6\"}";

    [Fact]
    public void A_public_key_for_a_secret() =>
        Among(
            PearSpecs.Told(Body, keys: "    key: abc\n"),
            PearSpecs.ToldPath,
            "key: abc",
            "[|public_key|]: MIGf",
            "public_key",
            "hmac-sha256 is verified with a secret; write the docs' test secret under `key`"
        );

    [Fact]
    public void A_private_key_for_a_public_one()
    {
        using var rsa = RSA.Create(1024);
        var at = Notice.IndexOf("    public_key: ", StringComparison.Ordinal);
        var notice =
            Notice[..at]
            + "    [|public_key|]: "
            + Convert.ToBase64String(rsa.ExportPkcs8PrivateKey())
            + Notice[Notice.IndexOf("\n    breaks:", StringComparison.Ordinal)..];

        Wrong(
            [(GatewayPath, Gateway), (NoticePath, notice)],
            "public_key",
            "it holds an RSA private key (PKCS#8); the gateway's RSA public key (or certificate) is wanted here to "
                + "verify with. Use the public key that the gateway publishes, and keep the private key where nobody "
                + "else reads it"
        );
        Right((GatewayPath, Gateway), (NoticePath, Notice));
    }

    [Theory]
    [InlineData(
        "    public_key: MIGf",
        "    [|public_key|]: ?MIGf",
        "public_key",
        "it holds text that is neither PEM nor Base64 (see character 1); the gateway's RSA public key (or "
            + "certificate) is wanted here to verify with. Copy it again as it was issued: quotes, ellipses and other "
            + "additions are no part of a key"
    )]
    [InlineData(
        "    public_key: MIGf",
        "    [|key|]: MIGf",
        "key",
        "sha1-with-rsa is verified with a public key; write it under `public_key`"
    )]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);
}
