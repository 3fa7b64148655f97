using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1503SignatureFailsTests() : SpecTest(Descriptors.SignatureFails)
{
    private const string Body =
        "{\"shop\":\"s\",\"seal\":\"afceb35d165080a3932bbf1c9f12b0fb571f76c75de0763e571f5bd16b7eeee6\"}";

    [Theory]
    [InlineData("key: abc", "[|key|]: abd", "the secret, the sign string or the suffix is another")]
    [InlineData(
        "afceb35d165080a3932bbf1c9f12b0fb571f76c75de0763e571f5bd16b7eeee6\"}'\n    key",
        "AFCEB35D165080A3932BBF1C9F12B0FB571F76C75DE0763E571F5BD16B7EEEE6\"}'\n    [|key|]",
        "the signature is right but for its letters, which `hex: lower` has in the other case"
    )]
    [InlineData(
        "afceb35d165080a3932bbf1c9f12b0fb571f76c75de0763e571f5bd16b7eeee6\"}'\n    key",
        "afceb35d165080a3932bbf1c9f12b0fb\"}'\n    [|key|]",
        "hmac-sha256 gives a signature of another length"
    )]
    public void With_a_secret(string right, string wrong, string because) =>
        Among(PearSpecs.Told(Body, keys: "    key: abc\n"), PearSpecs.ToldPath, right, wrong, because);

    [Theory]
    [InlineData("\"state\":\"PAID\"", "\"state\":\"NEW\"", "this key made the signature, but over another sign string")]
    [InlineData("\"seal\":\"yS26", "\"seal\":\"?yS2", "the signature is not standard Base64 on one line")]
    [InlineData(
        "\"seal\":\"yS26",
        "\"seal\":\"",
        "the signature is not as long as this key makes it, so another key or algorithm made it, or it was cut"
    )]
    [InlineData(
        "\"seal\":\"yS26",
        "\"seal\":\"yS27",
        "this key did not make the signature, or the signature is damaged"
    )]
    public void With_a_public_key(string right, string wrong, string because)
    {
        var notice = Notice
            .Replace(right, wrong, StringComparison.Ordinal)
            .Replace(
                "    sign_source: my field:x;order_id:A1;shop_id:12345;state:PAID\n",
                "",
                StringComparison.Ordinal
            );
        Wrong(
            [
                (GatewayPath, Gateway),
                (NoticePath, notice.Replace("public_key:", "[|public_key|]:", StringComparison.Ordinal)),
            ],
            because
        );
    }

    [Fact]
    public void With_another_digest() =>
        Wrong(
            [
                (GatewayPath, Gateway.Replace("absent: R1", "absent: R2", StringComparison.Ordinal)),
                (NoticePath, Notice.Replace("public_key:", "[|public_key|]:", StringComparison.Ordinal)),
            ],
            "this key made the signature with SHA-1, but the spec says sha256-with-rsa"
        );

    [Fact]
    public void In_a_notification() =>
        InNotification(
            "    public_key: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDR",
            "    [|public_key|]: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDS",
            "this key did not make the signature, or the signature is damaged"
        );
}
