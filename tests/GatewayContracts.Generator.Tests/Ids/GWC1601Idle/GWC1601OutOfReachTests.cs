using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1601OutOfReachTests() : HintTest("GWC1601", DiagnosticSeverity.Warning)
{
    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile(
            "amount: { type: String(12), format: decimal(2), minimum: 0.01, maximum: 1000.50 }",
            "amount: { type: String(5), format: decimal(2), minimum: [|100|] }",
            "No value of `amount` can reach the minimum 100 in String(5); compare the limit with the type"
        );
}
