namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1106ListedTwiceTests() : SpecTest("GWC1106")
{
    [Theory]
    [InlineData("echo: [order_id]", "echo: [order_id, [|order_id|]]", "`order_id` stands twice in `echo`; keep one")]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- any_of: [order_id, [|order_id|]]",
        "`order_id` stands twice in `any_of`; keep one"
    )]
    [InlineData("when: { channel: [W] }", "when: { channel: [W, [|W|]] }", "`W` stands twice in `channel`; keep one")]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData(
        "outcome:\n  field: answer-code\n  text: answer_text\n  codes:\n",
        "outcome:\n- field: answer-code\n  codes: { \"00\": { name: Fine, is: success } }\n- field: "
            + "[|answer-code|]\n  text: answer_text\n  codes:\n",
        "`answer-code` stands twice in `outcome`; keep one"
    )]
    [InlineData("omit: [null, null-text]", "omit: [null, [|null|]]", "`null` stands twice in `omit`; keep one")]
    [InlineData(
        "operation: { encoding: json, safety: read }",
        "views: { Order: [state, [|state|]] }\noperation: { encoding: json, safety: read }",
        "`state` stands twice in `Order`; keep one"
    )]
    [InlineData("exclude: [trace]", "exclude: [trace, [|trace|]]", "`trace` stands twice in `exclude`; keep one")]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Theory]
    [InlineData(
        "\"unknown \\\"my field\\\"\"]",
        "\"unknown \\\"my field\\\"\", [|missing amount|]]",
        "`missing amount` stands twice in `breaks`; keep one"
    )]
    [InlineData(
        "senders: [203.0.113.7,",
        "senders: [203.0.113.7, [|203.0.113.7|],",
        "`203.0.113.7` stands twice in `senders`; keep one"
    )]
    public void In_a_notification(string right, string wrong, string message) => InNotification(right, wrong, message);
}
