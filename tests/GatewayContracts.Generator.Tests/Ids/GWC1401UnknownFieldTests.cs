namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1401UnknownFieldTests() : SpecTest("GWC1401")
{
    [Theory]
    [InlineData("any_of: [order_id, trade_id]", "any_of: [order_id, [|trade|]]", "`trade` names no field of the request; did you mean `trade_id`?")]
    [InlineData("any_of: [order_id, trade_id]", "any_of: [order_id, [|colour|]]", "`colour` names no field of the request; write one of `shop_id`, `seal_kind`, `seal`, `order_id`, `trade_id`, `version`, `channel`, `count`, `source`, `payload`, `raw`, `lines`, `extra`")]
    [InlineData("unless: [version]", "unless: [[|versoin|]]", "`versoin` names no field of the request; did you mean `version`?")]
    [InlineData("when: { channel: [W] }", "when: { [|chanel|]: [W] }", "`chanel` names no field of the request; did you mean `channel`?")]
    [InlineData("equal: [hint, channel]", "equal: [hint, [|chanel|]]", "`chanel` names no field of the response; did you mean `channel`?")]
    [InlineData("echo: [order_id]", "echo: [[|orderid|]]", "`orderid` names no field of the request; did you mean `order_id`?")]
    [InlineData("echo: [order_id]", "echo: [[|version|]]", "`version` names no field of the response; write one of `answer-code`, `answer_text`, `shop_id`, `seal_kind`, `seal`, `order_id`, `state`, `amount`, `paid_at`, `day`, `link`, `channel`, `hint`, `trace`")]
    [InlineData("echo: [order_id]", "echo: [[|\"order_id\\u200B\"|]]", "`order_id\\u200B` names no field of the request; it has the invisible character U+200B; write `order_id`")]
    [InlineData("any_of: [order_id, trade_id]", "any_of: [[|order_id trade_id|]]", "`order_id trade_id` names no field of the request; put commas between names: `[order_id, trade_id]`")]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData("merchant: shop_id", "merchant: [|shopid|]", "`shopid` names no field of the library; did you mean `shop_id`?")]
    [InlineData("  field: seal\n", "  field: [|paid_att|]\n", "`paid_att` names no field of the library; did you mean `paid_at`?")]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Theory]
    [InlineData("identity: [shop_id, order_id, state]", "identity: [shop_id, order_id, [|stat|]]", "`stat` names no field of the notification; did you mean `state`?")]
    [InlineData("missing amount", "[|missing amont|]", "`amont` names no field of the message; did you mean `amount`?")]
    public void In_a_notification(string right, string wrong, string message) => InNotification(right, wrong, message);
}
