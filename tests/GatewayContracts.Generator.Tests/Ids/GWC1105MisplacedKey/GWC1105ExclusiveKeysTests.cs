namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1105ExclusiveKeysTests() : SpecTest(Descriptors.ExclusiveKeys)
{
    [Theory]
    [InlineData(
        "fixed: api }",
        "fixed: api, [|default|]: api }",
        "default",
        "fixed",
        "a constant is always sent, so nothing is ever assumed in its place; keep one of the two"
    )]
    [InlineData(
        "request:\n",
        "[|rules|]: []\nrequest:\n",
        "rules",
        "operation",
        "write the rules under `request` or `response`"
    )]
    [InlineData(
        "request:\n",
        "[|fields|]: {}\nrequest:\n",
        "fields",
        "operation",
        "write the fields under `request` or `response`"
    )]
    [InlineData(
        "request:\n",
        "[|notification|]: {}\nrequest:\n",
        "notification",
        "operation",
        "a contract is a call or a notification; put the other in a file of its own"
    )]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- any_of: [order_id, trade_id]\n      [|one_of|]: [order_id, trade_id]",
        "one_of",
        "any_of",
        "a list item is one rule; begin another with `- `"
    )]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- any_of: [order_id, trade_id]\n      [|when|]: { channel: [W] }",
        "when",
        "any_of",
        "only `require` has a condition; take it out"
    )]
    [InlineData(
        "      when: { channel: [W] }",
        "      when: { channel: [W] }\n      [|unless|]: [raw]",
        "unless",
        "when",
        "a rule has one condition; write a second rule"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n[|extends|]: OrderNotice",
        "extends",
        "contract",
        "a file is a contract of its own, or adds to another; take one of the two out"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nexamples: [{ message: request, body: '{}', public_key: a, [|key|]: b, breaks: "
            + "[missing shop_id] }]",
        "key",
        "public_key",
        "a signature is proved with one key; keep the one that its algorithm takes"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData(
        "  field: seal\n",
        "  field: seal\n  [|header|]: X-Seal\n",
        "header",
        "field",
        "`signature` travels in one place; keep one of the two"
    )]
    [InlineData(
        "    field: seal_kind\n",
        "    field: seal_kind\n    [|header|]: X-Kind\n",
        "header",
        "field",
        "`algorithm` travels in one place; keep one of the two"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData(
        "every: 2m, times: 3",
        "after: [2m], [|every|]: 2m",
        "every",
        "after",
        "the waits are written out, or one wait is repeated; keep one of the two"
    )]
    [InlineData(
        "every: 2m, times: 3",
        "after: [2m], [|times|]: 3",
        "times",
        "after",
        "the waits are written out, or one wait is repeated; keep one of the two"
    )]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);

    [Fact]
    public void An_extension_with_notification() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n[|notification|]: { deadline: 5s }\n",
            "notification",
            "extends",
            "an extension changes fields, outcome, rules and examples only; take it out"
        );

    [Fact]
    public void An_extension_with_operation() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n[|operation|]: { safety: read }\n",
            "operation",
            "extends",
            "an extension changes fields, outcome, rules and examples only; take it out"
        );

    [Fact]
    public void An_extension_with_signature() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n[|signature|]: { hex: upper }\n",
            "signature",
            "extends",
            "an extension changes fields, outcome, rules and examples only; take it out"
        );

    [Fact]
    public void A_request_for_a_notification() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "gateway: TulipPay\nextends: OrderNotice\n[|request|]: { fields: {} }\n",
            "request",
            "notification",
            "the contract is a notification; write what is added under `fields`, `rules` and `examples`"
        );

    [Fact]
    public void Fields_for_a_call() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderQuery\nrequest: { fields: {} }\n",
            "gateway: TulipPay\nextends: OrderQuery\n[|fields|]: {}\n",
            "fields",
            "operation",
            "write the fields under `request` or `response`"
        );

    [Fact]
    public void An_extension_that_is_a_contract() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "gateway: TulipPay\n[|extends|]: OrderNotice\ncontract: Mine\nfields: { shop_id: { required: true } }\n",
            "extends",
            "contract",
            "a file is a contract of its own, or adds to another; take one of the two out"
        );

    [Fact]
    public void A_response_of_a_browser() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\ncontract: Cashier\noperation: { endpoint: https://tulip.example/pay, sent_by: "
                + "browser }\nrequest: { fields: {} }\n",
            "gateway: TulipPay\ncontract: Cashier\noperation: { endpoint: https://tulip.example/pay, sent_by: "
                + "browser }\nrequest: { fields: {} }\n[|response|]: { fields: {} }\n",
            "response",
            "sent_by: browser",
            "the browser gets the answer, not the merchant; leave the response out"
        );

    [Fact]
    public void A_browser_that_sends_a_header() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\ncontract: Cashier\noperation: { endpoint: https://tulip.example/pay, sent_by: "
                + "browser }\nrequest: { fields: {} }\n",
            "gateway: TulipPay\ncontract: Cashier\nsignature: { header: X-Seal, source: body }\noperation: { "
                + "endpoint: https://tulip.example/pay, sent_by: [|browser|] }\nrequest: { fields: {} }\n",
            "sent_by: browser",
            "header: X-Seal",
            "a browser posts fields and sends no headers of ours; put the signature and the algorithm in fields"
        );

    [Theory]
    [InlineData(
        "encrypted: load, beside: [shop]",
        "member: load, [|encrypted|]: load",
        "encrypted",
        "member",
        "a message travels as a member or encrypted; keep one of the two"
    )]
    [InlineData(
        "encrypted: load, beside: [shop]",
        "encrypted: load, [|otherwise|]: [trouble]",
        "otherwise",
        "encrypted",
        "an encrypted text stands in one field; take it out"
    )]
    [InlineData(
        "member: answer, otherwise: [trouble]",
        "member: answer, [|beside|]: [shop]",
        "beside",
        "member",
        "beside a member stands its signature alone; take it out"
    )]
    [InlineData(
        "  envelope: { member: answer, otherwise: [trouble] }\n",
        "  encoding: xml\n  [|envelope|]: { member: answer, otherwise: [trouble] }\n",
        "envelope",
        "encoding: xml",
        "an envelope is a JSON object; take one of the two out"
    )]
    public void In_an_envelope(string right, string wrong, params string[] arguments) =>
        Among(PearSpecs.Enclosed, PearSpecs.AskPath, right, wrong, arguments);
}
