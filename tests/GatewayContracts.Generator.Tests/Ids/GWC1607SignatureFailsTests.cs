namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1607SignatureFailsTests() : SpecTest("GWC1607")
{
    private const string Body = "{\"shop\":\"s\",\"seal\":\"afceb35d165080a3932bbf1c9f12b0fb571f76c75de0763e571f5bd16b7eeee6\"}";

    [Theory]
    [InlineData("key: abc", "[|key|]: abd", "the secret, the sign string or the suffix is another")]
    [InlineData("afceb35d165080a3932bbf1c9f12b0fb571f76c75de0763e571f5bd16b7eeee6\"}'\n    key", "AFCEB35D165080A3932BBF1C9F12B0FB571F76C75DE0763E571F5BD16B7EEEE6\"}'\n    [|key|]", "the signature is right but for its letters, which `hex: lower` has in the other case")]
    [InlineData("afceb35d165080a3932bbf1c9f12b0fb571f76c75de0763e571f5bd16b7eeee6\"}'\n    key", "afceb35d165080a3932bbf1c9f12b0fb\"}'\n    [|key|]", "hmac-sha256 gives a signature of another length")]
    public void With_a_secret(string right, string wrong, string because) => Among(
        PearSpecs.Told(Body, keys: "    key: abc\n"),
        PearSpecs.ToldPath,
        right,
        wrong,
        $"The example's signature does not hold: {because}; mend the spec, or, where the docs' own signature is wrong, add `signature` to `breaks`");

    [Fact]
    public void In_a_notification() => InNotification(
        "    public_key: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDR",
        "    [|public_key|]: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDS",
        "The example's signature does not hold: this key did not make the signature, or the signature is damaged; mend the spec, or, where the docs' own signature is wrong, add `signature` to `breaks`");
}
