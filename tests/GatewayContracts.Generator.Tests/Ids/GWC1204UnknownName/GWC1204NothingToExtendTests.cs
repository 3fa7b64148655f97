namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1204NothingToExtendTests() : SpecTest(Descriptors.NothingToExtend)
{
    [Theory]
    [InlineData("OrderNotise", "OrderNotise", "TulipPay", "did you mean `OrderNotice`?")]
    [InlineData("Refund", "Refund", "TulipPay", "write one of `OrderNotice`, `OrderQuery`")]
    [InlineData("\"OrderNotice \"", "OrderNotice ", "TulipPay", "it ends in a space; write `OrderNotice`")]
    public void Another_name(string name, params string[] arguments) =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            $"gateway: TulipPay\nextends: [|{name}|]\nfields: {{}}\n",
            arguments
        );

    [Fact]
    public void A_gateway_without_contracts()
    {
        const string extension = "gateway: PearPay\nextends: [|Told|]\nfields: {}\n";
        Wrong(
            [(PearSpecs.GatewayPath, PearSpecs.Gateway), ("/specs/own.contract.yaml", extension)],
            "Told",
            "PearPay",
            "the gateway has none here, so add the contract's file, or write the name of the gateway that has it"
        );
        Right([
            .. PearSpecs.Told("{\"shop\":\"s\",\"seal\":\"0\"}"),
            ("/specs/own.contract.yaml", new MarkedText(extension).Text),
        ]);
    }
}
