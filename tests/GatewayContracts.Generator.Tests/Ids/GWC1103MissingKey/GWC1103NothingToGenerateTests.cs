namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1103NothingToGenerateTests() : SpecTest(Descriptors.NothingToGenerate)
{
    [Fact]
    public void A_contract_without_a_message() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\ncontract: Closing\nfields: { shop_id: { required: true } }\n",
            "gateway: TulipPay\ncontract: [|Closing|]\n"
        );
}
