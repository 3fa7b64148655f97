namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1605OverriddenChangedTests() : HintTest(Descriptors.OverriddenChanged)
{
    private const string Path = "/specs/own.contract.yaml";
    private const string Notice = "gateway: TulipPay\nextends: OrderNotice\n";
    private const string Query = "gateway: TulipPay\nextends: OrderQuery\n";

    [Theory]
    [InlineData(
        "fields:\n  amount: { type: String(20), was: { type: String(12) } }\n",
        "fields:\n  amount: { type: String(20), was: { type: [|String(10)|] } }\n",
        "type",
        "String(10)",
        "`OrderNotice`",
        "`String(12)`"
    )]
    [InlineData(
        "fields:\n  state: { sensitive: token }\n",
        "fields:\n  state: { sensitive: token, was: { sensitive: [|card|] } }\n",
        "sensitive",
        "card",
        "`OrderNotice`",
        "nothing of it"
    )]
    [InlineData(
        "fields:\n  state: { codes: { PAID: { name: Settled, was: { name: Paid } } } }\n",
        "fields:\n  state: { codes: { PAID: { name: Settled, was: { name: [|Money|] } } } }\n",
        "name",
        "Money",
        "`OrderNotice`",
        "`Paid`"
    )]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        Beside(Path, Notice + right, Notice + wrong, arguments);

    [Fact]
    public void In_a_gateway_file() =>
        Beside(
            "/specs/own.gateway.yaml",
            "extends: TulipPay\nfields:\n  amount: { maximum: 900, was: { maximum: 1000.50 } }\n",
            "extends: TulipPay\nfields:\n  amount: { maximum: 900, was: { maximum: [|800|] } }\n",
            "maximum",
            "800",
            "`TulipPay`",
            "`1000.50`"
        );

    [Theory]
    [InlineData(
        "request: { fields: { order_id: { length: [15, 17], was: { length: [15, 18] } } } }\n",
        "request: { fields: { order_id: { length: [15, 17], was: { length: [|[15, 16]|] } } } }\n",
        "length",
        "[15, 16]",
        "`OrderQuery`",
        "`[15, 18]`"
    )]
    [InlineData(
        "outcome: { codes: { \"99\": { is: unknown, was: { is: failure } } } }\n",
        "outcome: { codes: { \"99\": { is: unknown, was: { is: [|pending|] } } } }\n",
        "is",
        "pending",
        "`OrderQuery`",
        "`failure`"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) =>
        Beside(Path, Query + right, Query + wrong, arguments);
}
