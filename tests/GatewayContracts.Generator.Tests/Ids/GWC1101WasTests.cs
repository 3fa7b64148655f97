namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1101WasTests() : SpecTest(Descriptors.UnknownKey)
{
    [Fact]
    public void Of_what_is_not_changed() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields:\n"
                + "  amount: { type: String(20), was: { type: String(12) } }\n",
            "gateway: TulipPay\nextends: OrderNotice\nfields:\n"
                + "  amount: { type: String(20), was: { [|maximum|]: 1 } }\n",
            "maximum",
            "this `was`",
            "it says what the keys beside it replace, so write the key there too, or take it out"
        );
}
