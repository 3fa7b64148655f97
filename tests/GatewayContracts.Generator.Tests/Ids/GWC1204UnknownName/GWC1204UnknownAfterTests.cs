namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1204UnknownAfterTests() : SpecTest("GWC1204")
{
    [Theory]
    [InlineData("after: [PAID]", "after: [[|PAYED|]]", "`PAYED` is not a code of this field; did you mean `PAID`?")]
    [InlineData(
        "after: [PAID]",
        "after: [[|CLOSED|]]",
        "`CLOSED` is not a code of this field; write one of `NEW`, `PAID`, `BACK`"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Fact]
    public void In_an_outcome() =>
        InGatewayFile(
            "is: success, doc: It went well. }",
            "is: success, doc: It went well., final: true, after: [[|02|]] }",
            "`02` is not a code of this field; write one of `00`, `01`, `99`"
        );
}
