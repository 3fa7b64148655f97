using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1605OverriddenChangedTests() : HintTest("GWC1605", DiagnosticSeverity.Warning)
{
    private const string Path = "/specs/own.contract.yaml";
    private const string Notice = "gateway: TulipPay\nextends: OrderNotice\n";
    private const string Query = "gateway: TulipPay\nextends: OrderQuery\n";

    [Theory]
    [InlineData(
        "fields:\n  amount: { type: String(20), was: { type: String(12) } }\n",
        "fields:\n  amount: { type: String(20), was: { type: [|String(10)|] } }\n",
        "`type` was `String(10)` when it was overridden here, and `OrderNotice` says `String(12)`; see whether your "
            + "value still holds, then mend `was`"
    )]
    [InlineData(
        "fields:\n  state: { sensitive: token }\n",
        "fields:\n  state: { sensitive: token, was: { sensitive: [|card|] } }\n",
        "`sensitive` was `card` when it was overridden here, and `OrderNotice` says nothing of it; see whether your "
            + "value still holds, then mend `was`"
    )]
    [InlineData(
        "fields:\n  state: { codes: { PAID: { name: Settled, was: { name: Paid } } } }\n",
        "fields:\n  state: { codes: { PAID: { name: Settled, was: { name: [|Money|] } } } }\n",
        "`name` was `Money` when it was overridden here, and `OrderNotice` says `Paid`; see whether your value "
            + "still holds, then mend `was`"
    )]
    public void In_a_notification(string right, string wrong, string message) =>
        Beside(Path, Notice + right, Notice + wrong, message);

    [Fact]
    public void In_a_gateway_file() =>
        Beside(
            "/specs/own.gateway.yaml",
            "extends: TulipPay\nfields:\n  amount: { maximum: 900, was: { maximum: 1000.50 } }\n",
            "extends: TulipPay\nfields:\n  amount: { maximum: 900, was: { maximum: [|800|] } }\n",
            "`maximum` was `800` when it was overridden here, and `TulipPay` says `1000.50`; see whether your value "
                + "still holds, then mend `was`"
        );

    [Theory]
    [InlineData(
        "request: { fields: { order_id: { length: [15, 17], was: { length: [15, 18] } } } }\n",
        "request: { fields: { order_id: { length: [15, 17], was: { length: [|[15, 16]|] } } } }\n",
        "`length` was `[15, 16]` when it was overridden here, and `OrderQuery` says `[15, 18]`; see whether your "
            + "value still holds, then mend `was`"
    )]
    [InlineData(
        "outcome: { codes: { \"99\": { is: unknown, was: { is: failure } } } }\n",
        "outcome: { codes: { \"99\": { is: unknown, was: { is: [|pending|] } } } }\n",
        "`is` was `pending` when it was overridden here, and `OrderQuery` says `failure`; see whether your value "
            + "still holds, then mend `was`"
    )]
    public void In_a_call(string right, string wrong, string message) =>
        Beside(Path, Query + right, Query + wrong, message);
}
