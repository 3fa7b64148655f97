namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1204UnknownFieldTests() : SpecTest(Descriptors.UnknownField)
{
    [Theory]
    [InlineData(
        "any_of: [order_id, trade_id]",
        "any_of: [order_id, [|trade|]]",
        "trade",
        "the request",
        "did you mean `trade_id`?"
    )]
    [InlineData(
        "any_of: [order_id, trade_id]",
        "any_of: [order_id, [|colour|]]",
        "colour",
        "the request",
        "write one of `shop_id`, `seal_kind`, `seal`, `order_id`, `trade_id`, `version`, `channel`, `count`, "
            + "`source`, `payload`, `raw`, `lines`, `extra`"
    )]
    [InlineData("unless: [version]", "unless: [[|versoin|]]", "versoin", "the request", "did you mean `version`?")]
    [InlineData(
        "when: { channel: [W] }",
        "when: { [|chanel|]: [W] }",
        "chanel",
        "the request",
        "did you mean `channel`?"
    )]
    [InlineData(
        "equal: [hint, channel]",
        "equal: [hint, [|chanel|]]",
        "chanel",
        "the response",
        "did you mean `channel`?"
    )]
    [InlineData("echo: [order_id]", "echo: [[|orderid|]]", "orderid", "the request", "did you mean `order_id`?")]
    [InlineData(
        "echo: [order_id]",
        "echo: [[|version|]]",
        "version",
        "the response",
        "it repeats what was asked, so add the field to the response, or take it out of `echo`"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [order_id, [|trade_id|]]",
        "trade_id",
        "the response",
        "it repeats what was asked, so add the field to the response, or take it out of `echo`"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [[|paid_at|], order_id]",
        "paid_at",
        "the request",
        "it repeats what was asked, so add the field to the request, or take it out of `echo`"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [[|\"order_id\\u200B\"|]]",
        "order_id\\u200B",
        "the request",
        "it has the invisible character U+200B; write `order_id`"
    )]
    [InlineData(
        "any_of: [order_id, trade_id]",
        "any_of: [[|order_id trade_id|]]",
        "order_id trade_id",
        "the request",
        "put commas between names: `[order_id, trade_id]`"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData("merchant: shop_id", "merchant: [|shopid|]", "shopid", "the library", "did you mean `shop_id`?")]
    [InlineData(
        "acknowledge: ok",
        "acknowledge: { [|answer_tex|]: ok }",
        "answer_tex",
        "the outcome",
        "did you mean `answer_text`?"
    )]
    [InlineData(
        "acknowledge: ok",
        "acknowledge: { state: ok }, refuse: { [|stat|]: no }",
        "stat",
        "`acknowledge`",
        "did you mean `state`?"
    )]
    [InlineData("  field: seal\n", "  field: [|paid_att|]\n", "paid_att", "the library", "did you mean `paid_at`?")]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData(
        "identity: [shop_id, order_id, state]",
        "identity: [shop_id, order_id, [|stat|]]",
        "stat",
        "the notification",
        "did you mean `state`?"
    )]
    [InlineData(
        "refuse: { code: \"99\", text: no }",
        "refuse: { [|anwser-code|]: \"99\", text: no }",
        "anwser-code",
        "the outcome",
        "did you mean `answer-code`?"
    )]
    [InlineData(
        "refuse: { code: \"99\", text: no }",
        "acknowledge: { reply: yes }\n  refuse: { [|repy|]: no }",
        "repy",
        "`acknowledge`",
        "did you mean `reply`?"
    )]
    [InlineData("missing amount", "[|missing amont|]", "amont", "the message", "did you mean `amount`?")]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);

    [Theory]
    [InlineData("order_id, [|stat|]", "stat", "any message", "did you mean `state`?")]
    [InlineData("order_id, [|whatever|]", "whatever", "any message", "write one that several messages have")]
    public void In_a_view(string fields, params string[] arguments) =>
        InGatewayFile(
            "operation: { encoding: json, safety: read }",
            $"views: {{ Order: [{fields}] }}\noperation: {{ encoding: json, safety: read }}",
            arguments
        );

    [Theory]
    [InlineData("mch_id", "add its row to the tables that have it")]
    [InlineData("shop_number", "did you mean `shop_numbers2`? If not, add its row to the tables that have it")]
    public void A_merchant_that_no_message_has(string merchant, string hint)
    {
        const string library =
            "fields: { buyer: { type: String }, shop_numbers2: { type: String }, box: { type: Object, fields: { "
            + "mch_id: { type: String } } } }\n";
        string Gateway(string name) =>
            $"gateway: PearPay\nmerchant: {name}\nsignature: {{ field: seal, algorithm: {{ accepts: {{ H: "
            + $"hmac-sha256 }} }} }}\n{library}";
        string Call(string rows) =>
            $"gateway: PearPay\ncontract: Ask\noperation: {{ endpoint: https://pear.example/ask }}\nrequest: {{ "
            + $"fields: {{ buyer: {{}}, box: {{}} }} }}\nresponse: {{ fields: {{ {rows} }} }}\n";

        Wrong(
            [(PearSpecs.GatewayPath, Gateway($"[|{merchant}|]")), (PearSpecs.AskPath, Call(""))],
            merchant,
            "any message",
            hint
        );
        Right((PearSpecs.GatewayPath, Gateway(merchant)), (PearSpecs.AskPath, Call($"{merchant}: {{ type: String }}")));
        Right((PearSpecs.GatewayPath, Gateway(merchant)));
    }

    [Fact]
    public void Beside_an_encrypted_message() =>
        Among(
            PearSpecs.Enclosed,
            PearSpecs.AskPath,
            "beside: [shop]",
            "beside: [[|shopp|]]",
            "shopp",
            "the request",
            "did you mean `shop`?"
        );
}
