namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1302AfterCycleTests() : SpecTest(Descriptors.AfterCycle)
{
    [Theory]
    [InlineData(
        "mood: { type: String, codes: { A: { name: A, final: true }, B: { name: B, final: true, after: [A] } } }",
        "mood: { type: String, codes: { A: { name: A, final: true, after: [[|B|]] }, B: { name: B, final: true, "
            + "after: [A] } } }",
        "`A` may follow `B` and be followed by it again, so neither is final"
    )]
    [InlineData(
        "mood: { type: String, codes: { A: { name: A, final: true } } }",
        "mood: { type: String, codes: { A: { name: A, final: true, after: [[|A|]] } } }",
        "`A` may follow itself, so it is not final"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);

    [Fact]
    public void In_an_outcome() =>
        InGatewayFile(
            "is: success, doc: It went well. }",
            "is: success, doc: It went well., final: true, after: [[|\"00\"|]] }",
            "`00` may follow itself, so it is not final"
        );
}
