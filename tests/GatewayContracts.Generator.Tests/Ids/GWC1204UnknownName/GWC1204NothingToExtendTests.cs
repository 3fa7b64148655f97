namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1204NothingToExtendTests() : SpecTest("GWC1204")
{
    [Theory]
    [InlineData(
        "OrderNotise",
        "There is no contract `OrderNotise` of the gateway `TulipPay` to extend; did you mean `OrderNotice`?"
    )]
    [InlineData(
        "Refund",
        "There is no contract `Refund` of the gateway `TulipPay` to extend; write one of `OrderNotice`, `OrderQuery`"
    )]
    [InlineData(
        "\"OrderNotice \"",
        "There is no contract `OrderNotice ` of the gateway `TulipPay` to extend; it ends in a space; write "
            + "`OrderNotice`"
    )]
    public void Another_name(string name, string message) =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            $"gateway: TulipPay\nextends: [|{name}|]\nfields: {{}}\n",
            message
        );

    [Fact]
    public void A_gateway_without_contracts()
    {
        const string extension = "gateway: PearPay\nextends: [|Told|]\nfields: {}\n";
        Wrong(
            [(PearSpecs.GatewayPath, PearSpecs.Gateway), ("/specs/own.contract.yaml", extension)],
            "There is no contract `Told` of the gateway `PearPay` to extend; the gateway has none here, so add "
                + "the contract's file, or write the name of the gateway that has it"
        );
        Right([
            .. PearSpecs.Told("{\"shop\":\"s\",\"seal\":\"0\"}"),
            ("/specs/own.contract.yaml", new MarkedText(extension).Text),
        ]);
    }
}
