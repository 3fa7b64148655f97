namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1601OutOfReachTests() : HintTest(Descriptors.OutOfReach)
{
    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile(
            "amount: { type: String(12), format: decimal(2), minimum: 0.01, maximum: 1000.50 }",
            "amount: { type: String(5), format: decimal(2), minimum: [|100|] }",
            "amount",
            "minimum",
            "100",
            "String(5)"
        );
}
