namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1501NotProvableTests() : SpecTest(Descriptors.NotProvable)
{
    [Theory]
    [InlineData(
        "    [|key|]: abc\n",
        "key",
        "the signature travels in the header X-Seal; write it under `headers`, or leave the key out"
    )]
    [InlineData(
        "    [|public_key|]: MIGf\n",
        "public_key",
        "the signature travels in the header X-Seal; write it under `headers`, or leave the key out"
    )]
    public void A_signature_in_a_header(string keys, params string[] arguments)
    {
        Wrong(PearSpecs.Told("{\"shop\":\"s\"}", keys: keys, gateway: PearSpecs.HeaderGateway), arguments);
        Right(PearSpecs.Told("{\"shop\":\"s\"}", gateway: PearSpecs.HeaderGateway));
    }

    [Fact]
    public void A_broken_signature_without_a_key()
    {
        const string body = "{\"shop\":\"s\",\"seal\":\"00\"}";
        Wrong(
            PearSpecs.Told(body, keys: "    breaks: [[|signature|]]\n"),
            "breaks: signature",
            "there is no key to prove it with; add `public_key`, or `key`"
        );
        Right(PearSpecs.Told(body, keys: "    key: abc\n    breaks: [signature]\n"));
    }

    [Theory]
    [InlineData("key: abc")]
    [InlineData("public_key: MIGf")]
    [InlineData("key: abc\n    breaks: [signature]")]
    public void A_key_beside_a_body_without_a_signature(string keys)
    {
        var key = keys.Split(':')[0];
        Wrong(
            Optional(
                PearSpecs.Told("{\"shop\":\"s\"}", keys: $"    [|{key}|]{keys[key.Length..]}\n"),
                "seal: { type: String }"
            ),
            key,
            "the body carries no signature in `seal`; copy the whole body from the docs, or leave the key out"
        );
    }

    [Theory]
    [InlineData("{\"shop\":\"s\",\"seal\":\"00\"}")]
    [InlineData("{\"shop\":\"s\",\"seal\":\"00\",\"kind\":\"\"}")]
    [InlineData("{\"shop\":\"s\",\"seal\":\"00\",\"kind\":null}")]
    public void A_key_beside_a_body_that_names_no_algorithm(string body)
    {
        var gateway = PearSpecs.Gateway.Replace(
            "accepts: { H: hmac-sha256 }",
            "field: kind, accepts: { H: hmac-sha256, M: hmac-sha256 }",
            StringComparison.Ordinal
        );
        var files = PearSpecs.Told(body, keys: "    [|key|]: abc\n", gateway: gateway);
        Wrong(
            Optional(files, "kind: { type: String }"),
            "key",
            "the body names no algorithm in `kind`, and without `absent` such a message is refused; say with `absent` "
                + "which one is meant, or leave the key out"
        );
    }

    [Fact]
    public void What_breaks_says_is_no_silence() =>
        Right(PearSpecs.Told("{\"shop\":\"s\"}", keys: "    key: abc\n    breaks: [missing seal]\n"));

    private static (string, string)[] Optional((string Path, string Text)[] files, string row) =>
        [
            .. files.Select(file =>
                (
                    file.Path,
                    file.Text.Replace(
                        "shop: { type: String, required: true }",
                        "shop: { type: String, required: true }, " + row,
                        StringComparison.Ordinal
                    )
                )
            ),
        ];
}
