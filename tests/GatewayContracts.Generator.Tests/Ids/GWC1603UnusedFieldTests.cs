namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1603UnusedFieldTests() : HintTest(Descriptors.UnusedField)
{
    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile("fields:\n  shop_id:", "fields:\n  [|colour|]: { type: String }\n  shop_id:", "colour");
}
