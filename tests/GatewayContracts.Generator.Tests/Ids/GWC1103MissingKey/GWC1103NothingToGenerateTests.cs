namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1103NothingToGenerateTests() : SpecTest("GWC1103")
{
    [Fact]
    public void A_contract_without_a_message() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\ncontract: Closing\nfields: { shop_id: { required: true } }\n",
            "gateway: TulipPay\ncontract: [|Closing|]\n",
            "There is nothing to generate from this contract; it needs `operation` with `request` and `response`, "
                + "or `notification` with `fields`"
        );
}
