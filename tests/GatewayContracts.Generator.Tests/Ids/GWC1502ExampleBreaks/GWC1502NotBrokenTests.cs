namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1502NotBrokenTests() : SpecTest("GWC1502")
{
    [Theory]
    [InlineData(
        "[missing amount, ",
        "[missing amount, [|length order_id|], ",
        "The example does not have the fault `length order_id`; take the entry out of `breaks`"
    )]
    [InlineData(
        "[missing amount, ",
        "[missing amount, [|signature|], ",
        "The example does not have the fault `signature`; take the entry out of `breaks`"
    )]
    [InlineData(
        "[missing amount, ",
        "[missing amount, [|'unknown \"a b\"'|], ",
        "The example does not have the fault `unknown \"a b\"`; take the entry out of `breaks`"
    )]
    public void In_a_notification(string right, string wrong, string message) => InNotification(right, wrong, message);

    [Fact]
    public void A_rule_that_holds() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nexamples: []\n",
            "gateway: TulipPay\nextends: OrderNotice\nrules: [{ any_of: [amount, state] }]\nexamples:\n  - body: "
                + "'{\"order_id\":\"A1\",\"shop_id\":\"12345\",\"state\":\"PAID\",\"amount\":\"1.00\",\"seal\":"
                + "\"0\"}'\n "
                + "   breaks: [[|any_of amount state|]]\n",
            "The example does not have the fault `any_of amount state`; take the entry out of `breaks`"
        );
}
