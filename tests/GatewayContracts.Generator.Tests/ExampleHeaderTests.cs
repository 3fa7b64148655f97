using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GatewayContracts.Generator.Tests;

/// <summary>An example whose signature came in a header of HTTP, and the name of its algorithm in another.</summary>
public class ExampleHeaderTests
{
    private const string Body = "{\"shop\":\"s\"}";

    private const string Gateway = """
        gateway: PearPay
        merchant: shop
        signature: { header: X-Seal, source: body, algorithm: { header: X-Kind, accepts: { H: hmac-sha256, R: sha256-with-rsa } } }
        fields: { shop: { type: String } }

        """;

    private static readonly string s_seal = Convert.ToHexStringLower(
        HMACSHA256.HashData("abc"u8, Encoding.UTF8.GetBytes(Body))
    );

    public static TheoryData<string, string> Cases =>
        new()
        {
            { $"headers: {{ X-Seal: {s_seal}, X-Kind: H }}\n    key: abc", "" },
            { $"headers: {{ x-seal: {s_seal}, X-KIND: H }}\n    key: abc\n    sign_source: '{Body}'", "" },
            { $"headers: {{ X-Seal: {s_seal} }}\n    key: abc", "" },
            { $"headers: {{ X-Seal: {s_seal}, X-Kind: H }}", "" },
            { "headers: { X-Seal: \"00\", X-Kind: H }\n    key: abc\n    breaks: [signature]", "" },
            {
                "headers: { X-Seal: \"00\", X-Kind: H }\n    key: abc",
                "GWC1503 The example's signature does not hold: hmac-sha256 gives a signature of another length; mend "
                    + "the spec, or, where the docs' own signature is wrong, add `signature` to `breaks`"
            },
            {
                $"headers: {{ X-Seal: {s_seal}, X-Kind: H }}\n    key: other",
                "GWC1503 The example's signature does not hold: the secret, the sign string or the suffix is another; "
                    + "mend the spec, or, where the docs' own signature is wrong, add `signature` to `breaks`"
            },
            {
                $"headers: {{ X-Seal: {s_seal}, X-Kind: Q }}\n    key: abc",
                "GWC1501 `key` cannot be proved: the header X-Kind names no algorithm that the spec accepts; leave the "
                    + "key out"
            },
            {
                "headers: { X-Kind: H }\n    key: abc",
                "GWC1501 `key` cannot be proved: the signature travels in the header X-Seal; write it under `headers`, "
                    + "or leave the key out"
            },
            { "headers: { X-Seel: \"00\" }", "GWC1105 `X-Seel` does not fit here: did you mean `X-Seal`?" },
            { "headers: { X-Seal: \"00\", x-seal: \"01\" }", "GWC1106 `x-seal` stands twice in `headers`; keep one" },
            { "headers: { X-Seal: [] }", "GWC1102 `X-Seal` is empty here, but must be a text" },
            {
                "headers: [X-Seal]",
                "GWC1102 `headers` is a list here, but must be names with values, such as `X-Signature: AAAA`"
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says(string keys, string told) => Assert.Equal(told, string.Join('\n', Told(Gateway, keys)));

    [Fact]
    public void Of_a_signature_in_the_body_there_is_none() =>
        Assert.Equal(
            ["GWC1105 `headers` does not fit here: the signature travels in the body; leave it out"],
            Told(PearSpecs.Gateway, "headers: { X-Seal: \"00\" }\n    breaks: [missing seal]")
        );

    /// <summary>A block ends in a line break that the docs' message may have or lack.</summary>
    [Theory]
    [InlineData(Body)]
    [InlineData(Body + "\n")]
    public void A_body_in_a_block(string signed)
    {
        var seal = Convert.ToHexStringLower(HMACSHA256.HashData("abc"u8, Encoding.UTF8.GetBytes(signed)));
        var spec =
            "gateway: PearPay\ncontract: Told\nnotification: { encoding: json }\nfields: { shop: { type: String, "
            + $"required: true }} }}\nexamples:\n  - body: |\n      {Body}\n    key: abc\n    headers: {{ X-Seal: "
            + $"{seal}, X-Kind: H }}\n";
        Assert.Empty(SpecDriver.Run([(PearSpecs.GatewayPath, Gateway), (PearSpecs.ToldPath, spec)]).Diagnostics);
    }

    private static IEnumerable<string> Told(string gateway, string keys) =>
        SpecDriver
            .Run(PearSpecs.Told(Body, keys: $"    {keys}\n", gateway: gateway))
            .Diagnostics.Select(one => $"{one.Id} {one.GetMessage(CultureInfo.InvariantCulture)}");
}
