namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1106ListedTwiceTests() : SpecTest(Descriptors.ListedTwice)
{
    [Theory]
    [InlineData("echo: [order_id]", "echo: [order_id, [|order_id|]]", "order_id", "echo")]
    [InlineData("- any_of: [order_id, trade_id]", "- any_of: [order_id, [|order_id|]]", "order_id", "any_of")]
    [InlineData("when: { channel: [W] }", "when: { channel: [W, [|W|]] }", "W", "channel")]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData(
        "outcome:\n  field: answer-code\n  text: answer_text\n  codes:\n",
        "outcome:\n- field: answer-code\n  codes: { \"00\": { name: Fine, is: success } }\n- field: "
            + "[|answer-code|]\n  text: answer_text\n  codes:\n",
        "answer-code",
        "outcome"
    )]
    [InlineData("omit: [null, null-text]", "omit: [null, [|null|]]", "null", "omit")]
    [InlineData(
        "operation: { encoding: json, safety: read }",
        "views: { Order: [state, [|state|]] }\noperation: { encoding: json, safety: read }",
        "state",
        "Order"
    )]
    [InlineData("exclude: [trace]", "exclude: [trace, [|trace|]]", "trace", "exclude")]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData(
        "\"unknown \\\"my field\\\"\"]",
        "\"unknown \\\"my field\\\"\", [|missing amount|]]",
        "missing amount",
        "breaks"
    )]
    [InlineData("senders: [203.0.113.7,", "senders: [203.0.113.7, [|203.0.113.7|],", "203.0.113.7", "senders")]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);
}
