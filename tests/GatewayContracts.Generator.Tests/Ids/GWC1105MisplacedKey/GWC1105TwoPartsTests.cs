namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1105TwoPartsTests() : SpecTest(Descriptors.TwoParts)
{
    [Fact]
    public void In_a_call() =>
        InCall(
            "title: Order query",
            "title: Order query\nsignature: { field: [|shop_id|] }",
            "shop_id",
            "the merchant",
            "the signature"
        );

    [Theory]
    [InlineData("    field: seal_kind", "    field: [|seal|]", "seal", "the signature", "the algorithm")]
    [InlineData("  field: answer-code", "  field: [|shop_id|]", "shop_id", "the merchant", "the outcome's code")]
    [InlineData(
        "  text: answer_text",
        "  text: [|answer-code|]",
        "answer-code",
        "the outcome's code",
        "the outcome's text"
    )]
    [InlineData("  field: answer-code", "  field: [|seal_kind|]", "seal_kind", "the algorithm", "the outcome's code")]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Fact]
    public void The_signature_as_the_message() =>
        Among(
            PearSpecs.Enclosed,
            PearSpecs.AskPath,
            "member: answer",
            "member: [|seal|]",
            "seal",
            "the signature",
            "the message"
        );
}
