namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1204UnknownAfterTests() : SpecTest(Descriptors.UnknownAfter)
{
    [Theory]
    [InlineData("after: [PAID]", "after: [[|PAYED|]]", "PAYED", "did you mean `PAID`?")]
    [InlineData("after: [PAID]", "after: [[|CLOSED|]]", "CLOSED", "write one of `NEW`, `PAID`, `BACK`")]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Fact]
    public void In_an_outcome() =>
        InGatewayFile(
            "is: success, doc: It went well. }",
            "is: success, doc: It went well., final: true, after: [[|02|]] }",
            "02",
            "write one of `00`, `01`, `99`"
        );
}
