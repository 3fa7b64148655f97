namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1403BadEnvelopeTests() : SpecTest(Descriptors.BadEnvelope)
{
    [Theory]
    [InlineData(
        "parts: [version, mac-key, cipher-key, nonce, ciphertext, mac]",
        "[|parts|]: [version, mac-key, cipher-key, nonce, ciphertext]",
        "parts",
        "`mac` is not among them, and without it nobody can decrypt the text or tell that it was changed"
    )]
    [InlineData(
        "version: v1 }",
        "version: v1, [|separator|]: \"+\" }",
        "separator",
        "something stands between two parts that no Base64 holds, such as `$` or `.`"
    )]
    [InlineData(
        "version: v1 }",
        "version: v1, [|separator|]: \"\" }",
        "separator",
        "something stands between two parts that no Base64 holds, such as `$` or `.`"
    )]
    [InlineData("version: v1 }", "version: [|v$1|] }", "v$1", "it holds `$`, which ends a part of the text")]
    [InlineData(
        "parts: [version, mac-key, cipher-key, nonce, ciphertext, mac], version: v1",
        "parts: [mac-key, cipher-key, nonce, ciphertext, mac], version: [|v1|]",
        "version",
        "`parts` has none; add it there, or take it out here"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        Among(PearSpecs.Enclosed, PearSpecs.GatewayPath, right, wrong, arguments);

    [Theory]
    [InlineData(
        "    note: { type: String }\n",
        "    note: { type: String }\n    [|load|]: { type: String }\n",
        "load",
        "the envelope carries it, beside the message or around it, so it is no field of the message; take the row out"
    )]
    [InlineData(
        "  envelope: { member: answer, otherwise: [trouble] }\n  fields:\n",
        "  envelope: { member: answer, otherwise: [trouble] }\n  fields:\n    [|seal|]: { type: String }\n",
        "seal",
        "the envelope carries it, beside the message or around it, so it is no field of the message; take the row out"
    )]
    [InlineData(
        "beside: [shop]",
        "beside: [shop, [|note|]]",
        "note",
        "the message may be without it; write `required: true` in its row, or take it out here"
    )]
    [InlineData(
        "beside: [shop]",
        "beside: [shop, [|deep|]]",
        "deep",
        "only a text or a number stands beside the encrypted text; take it out here"
    )]
    public void In_a_contract(string right, string wrong, params string[] arguments) =>
        Among(PearSpecs.Enclosed, PearSpecs.AskPath, right, wrong, arguments);

    [Fact]
    public void A_digest_over_the_text_of_a_member() =>
        Among(
            [
                (
                    PearSpecs.GatewayPath,
                    "gateway: PearPay\nmerchant: shop\nsignature:\n  field: seal\n  algorithm: { accepts: { M: md5 } "
                        + "}\n  source: { suffix: \"{key}\" }\nfields: { shop: { type: String } }\n"
                ),
                (
                    PearSpecs.AskPath,
                    "gateway: PearPay\ncontract: Ask\noperation: { endpoint: https://pear.example/ask }\n"
                        + "request: { fields: { shop: {} } }\nresponse:\n  fields: { shop: {} }\n"
                ),
            ],
            PearSpecs.AskPath,
            "response:\n",
            "response:\n  envelope: { member: [|answer|] }\n",
            "answer",
            "md5 over its text takes in no key, so anybody could compute it; use hmac-sha256, or an algorithm with RSA"
        );
}
