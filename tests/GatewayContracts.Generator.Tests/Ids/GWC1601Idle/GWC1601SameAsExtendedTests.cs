using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1601SameAsExtendedTests() : HintTest("GWC1601", DiagnosticSeverity.Warning)
{
    [Theory]
    [InlineData(
        "fields:\n  amount: { sensitive: token }\n",
        "fields:\n  amount: { sensitive: token, [|type|]: String(12) }\n",
        "`type` is `String(12)` in `OrderNotice` itself, so this changes nothing; take it out"
    )]
    [InlineData(
        "fields:\n  state: { codes: { HELD: OnHold } }\n",
        "fields:\n  state: { codes: { HELD: OnHold, PAID: { [|name|]: Paid } } }\n",
        "`name` is `Paid` in `OrderNotice` itself, so this changes nothing; take it out"
    )]
    public void In_an_extension(string right, string wrong, string message) =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\n" + right,
            "gateway: TulipPay\nextends: OrderNotice\n" + wrong,
            message
        );
}
