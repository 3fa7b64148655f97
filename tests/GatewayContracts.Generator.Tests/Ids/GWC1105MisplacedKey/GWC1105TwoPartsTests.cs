namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1105TwoPartsTests() : SpecTest("GWC1105")
{
    [Fact]
    public void In_a_call() =>
        InCall(
            "title: Order query",
            "title: Order query\nsignature: { field: [|shop_id|] }",
            "`shop_id` carries the merchant already and cannot carry the signature too; name another field"
        );

    [Theory]
    [InlineData(
        "    field: seal_kind",
        "    field: [|seal|]",
        "`seal` carries the signature already and cannot carry the algorithm too; name another field"
    )]
    [InlineData(
        "  field: answer-code",
        "  field: [|shop_id|]",
        "`shop_id` carries the merchant already and cannot carry the outcome's code too; name another field"
    )]
    [InlineData(
        "  text: answer_text",
        "  text: [|answer-code|]",
        "`answer-code` carries the outcome's code already and cannot carry the outcome's text too; name another field"
    )]
    [InlineData(
        "  field: answer-code",
        "  field: [|seal_kind|]",
        "`seal_kind` carries the algorithm already and cannot carry the outcome's code too; name another field"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Fact]
    public void The_signature_as_the_message() =>
        Among(
            PearSpecs.Enclosed,
            PearSpecs.AskPath,
            "member: answer",
            "member: [|seal|]",
            "`seal` carries the signature already and cannot carry the message too; name another field"
        );
}
