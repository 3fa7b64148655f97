namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1601IdleAfterTests() : HintTest(Descriptors.IdleAfter)
{
    [Fact]
    public void In_a_gateway_file() => InGatewayFile("after: [PAID]", "after: [PAID, [|NEW|]]", "NEW");

    [Fact]
    public void In_a_field_of_a_request() =>
        InRequestField(
            "mood: { type: String, codes: { A: A, B: { name: B } } }",
            "mood: { type: String, codes: { A: A, B: { name: B, after: [[|A|]] } } }",
            "A"
        );
}
