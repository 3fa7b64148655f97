namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1601SameAsExtendedTests() : HintTest(Descriptors.SameAsExtended)
{
    [Theory]
    [InlineData(
        "fields:\n  amount: { sensitive: token }\n",
        "fields:\n  amount: { sensitive: token, [|type|]: String(12) }\n",
        "type",
        "String(12)",
        "`OrderNotice`"
    )]
    [InlineData(
        "fields:\n  state: { codes: { HELD: OnHold } }\n",
        "fields:\n  state: { codes: { HELD: OnHold, PAID: { [|name|]: Paid } } }\n",
        "name",
        "Paid",
        "`OrderNotice`"
    )]
    public void In_an_extension(string right, string wrong, params string[] arguments) =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\n" + right,
            "gateway: TulipPay\nextends: OrderNotice\n" + wrong,
            arguments
        );
}
