namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1502NotBrokenTests() : SpecTest(Descriptors.NotBroken)
{
    [Theory]
    [InlineData("[missing amount, ", "[missing amount, [|length order_id|], ", "length order_id")]
    [InlineData("[missing amount, ", "[missing amount, [|signature|], ", "signature")]
    [InlineData("[missing amount, ", "[missing amount, [|'unknown \"a b\"'|], ", "unknown \"a b\"")]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);

    [Fact]
    public void A_rule_that_holds() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nexamples: []\n",
            "gateway: TulipPay\nextends: OrderNotice\nrules: [{ any_of: [amount, state] }]\nexamples:\n  - body: "
                + "'{\"order_id\":\"A1\",\"shop_id\":\"12345\",\"state\":\"PAID\",\"amount\":\"1.00\",\"seal\":"
                + "\"0\"}'\n "
                + "   breaks: [[|any_of amount state|]]\n",
            "any_of amount state"
        );
}
