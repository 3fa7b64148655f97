using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1603UnusedFieldTests() : HintTest("GWC1603", DiagnosticSeverity.Info)
{
    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile(
            "fields:\n  shop_id:",
            "fields:\n  [|colour|]: { type: String }\n  shop_id:",
            "No contract here takes the library's field `colour`; use it, or take it out"
        );
}
