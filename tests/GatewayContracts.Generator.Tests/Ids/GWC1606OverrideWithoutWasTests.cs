using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1606OverrideWithoutWasTests() : HintTest("GWC1606", DiagnosticSeverity.Info)
{
    [Fact]
    public void In_a_row() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields:\n"
                + "  amount: { type: String(20), was: { type: String(12) } }\n",
            "gateway: TulipPay\nextends: OrderNotice\nfields:\n  amount: { [|type|]: String(20) }\n",
            "This takes the place of `String(12)` in `OrderNotice`; with `was: { type: String(12) }` in the same row "
                + "you are told when that changes"
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
