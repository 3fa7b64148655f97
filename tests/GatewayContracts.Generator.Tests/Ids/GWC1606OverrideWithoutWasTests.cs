namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1606OverrideWithoutWasTests() : HintTest(Descriptors.OverrideWithoutWas)
{
    [Fact]
    public void In_a_row() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields:\n"
                + "  amount: { type: String(20), was: { type: String(12) } }\n",
            "gateway: TulipPay\nextends: OrderNotice\nfields:\n  amount: { [|type|]: String(20) }\n",
            "`String(12)`",
            "`OrderNotice`",
            "{ type: String(12) }"
        );

    [Fact]
    public void Not_of_what_is_added() =>
        Right([
            .. Samples,
            (
                "/specs/own.contract.yaml",
                "gateway: TulipPay\nextends: OrderNotice\nfields:\n"
                    + "  state: { codes: { HELD: OnHold }, sensitive: token }\n"
                    + "  tint: { type: String(3) }\n"
            ),
        ]);
}
