namespace GatewayContracts.Generator.Tests.Ids;

public partial class GWC1102WrongKindTests() : SpecTest(Descriptors.WrongKind)
{
    [Theory]
    [InlineData("title: Order query", "title: [|[Order]|]", "`title`", "a list", "a text")]
    [InlineData("title: Order query", "[|title|]:\n  - Order", "`title`", "a list", "a text")]
    [InlineData(
        "title: Order query",
        "title: [|{ a: b }|]",
        "`title`",
        "a mapping",
        "a text; put one that begins with `{` in single quotes, or below `|`"
    )]
    [InlineData("echo: [order_id]", "echo: [|order_id|]", "`echo`", "a text", "a list, such as `echo: [order_id]`")]
    [InlineData("echo: [order_id]", "echo: [|{ a: order_id }|]", "`echo`", "a mapping", "a list of texts")]
    [InlineData("echo: [order_id]", "echo: [order_id, [|[a]|]]", "An item of `echo`", "a list", "a text")]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: [|String|]",
        "`trade_id`",
        "a text",
        "keys with values, such as `{ type: String(32) }`, or `{}` to take the library's field as it is"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: [|[String]|]",
        "`trade_id`",
        "a list",
        "keys with values, such as `{ type: String(32) }`, or `{}` to take the library's field as it is"
    )]
    [InlineData(
        "length: [15, 18]",
        "length: [|{ a: 15 }|]",
        "`length`",
        "a mapping",
        "a number, such as 18, or a list of numbers, such as [15, 18]"
    )]
    [InlineData(
        "codes: { W: Web, \"0\": Desk } }\n    count",
        "codes: [|[W]|] }\n    count",
        "`codes`",
        "a list",
        "codes with names, such as `P: Prepaid`"
    )]
    [InlineData(
        "fields: { sku: { type: String(5) } }",
        "fields: [|[sku]|]",
        "`fields`",
        "a list",
        "fields with keys, such as `name: { type: String }`"
    )]
    [InlineData(
        "printed: { type: String(14), because: the sample has 16 }",
        "printed: [|String(14)|]",
        "`printed`",
        "a text",
        "keys with values, such as `type: ...`"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: [|channel|]",
        "`when`",
        "a text",
        "fields with their codes, such as `{ channel: [P] }`"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: [|{}|]",
        "`when`",
        "empty",
        "fields with their codes, such as `{ channel: [P] }`"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: { channel: [|W|] }",
        "`channel`",
        "a text",
        "a list, such as `channel: [W]`"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: { channel: [|[]|] }",
        "`channel`",
        "empty",
        "a list of codes, such as `[P]`"
    )]
    [InlineData(
        "- require: [count]",
        "- require: [|[]|]",
        "`require`",
        "empty",
        "a list of fields, such as `[order_id, trade_id]`"
    )]
    [InlineData(
        "unless: [version]",
        "unless: [|[]|]",
        "`unless`",
        "empty",
        "a list of fields, such as `[order_id, trade_id]`"
    )]
    [InlineData(
        "- require: [count]",
        "- require: [|count|]",
        "`require`",
        "a text",
        "a list, such as `require: [count]`"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    - [|any_of|]",
        "An item of `rules`",
        "a text",
        "keys with values, such as `any_of: ...`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: [|x|]",
        "`outcome`",
        "a text",
        "keys with values, such as `field: ...`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nsignature: [|x|]",
        "`signature`",
        "a text",
        "keys with values, such as `field: ...`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nexamples: [|x|]",
        "`examples`",
        "a text",
        "a list of examples, each with a `body`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nexamples: [[|x|]]",
        "An item of `examples`",
        "a text",
        "keys with values, such as `title: ...`"
    )]
    [InlineData(
        "read_from: { page: Orders, url: https://tulip.example/docs, date: 2026-01-02 }",
        "read_from: [|Orders|]",
        "`read_from`",
        "a text",
        "keys with values, such as `page: ...`"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    - [|{}|]",
        "An item of `rules`",
        "empty",
        "keys with values, such as `any_of: ...`"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    - [|any_of|]:",
        "`any_of`",
        "empty",
        "a list of fields, such as `[order_id, trade_id]`"
    )]
    [InlineData(
        "any_of: [order_id, trade_id]\n    - require: [count]",
        "[|any_of [order_id, trade_id]|]\n    - require: [count]",
        "An item of `rules`",
        "a text",
        "keys with values, such as `any_of: ...`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: { codes: [|[a]|] }",
        "`codes`",
        "a list",
        "codes with what they mean, such as `\"0000\": { name: Success, is: success }`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: { codes: { \"00\": [|[a]|] } }",
        "`00`",
        "a list",
        "keys with values, such as `name: ...`"
    )]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- any_of: [|(order_id, trade_id)|]",
        "`any_of`",
        "a text",
        "a list, such as `any_of: [order_id, trade_id]`"
    )]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- any_of: [|【order_id，trade_id】|]",
        "`any_of`",
        "a text",
        "a list, such as `any_of: [order_id, trade_id]`"
    )]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- [|any_of:[order_id, trade_id]|]",
        "An item of `rules`",
        "a text",
        "keys with values, such as `any_of: ...`; put a space after the colon"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData(
        "refuse: { code: \"99\", text: no }",
        "refuse: [|[no]|]",
        "`refuse`",
        "a list",
        "a text, such as `success`, or fields, such as `{ code: \"0000\" }`"
    )]
    [InlineData(
        "refuse: { code: \"99\", text: no }",
        "refuse: { code: [|[99]|], text: no }",
        "`code`",
        "a list",
        "a text"
    )]
    [InlineData(
        "resend: { every: 2m, times: 3 }",
        "resend: [|2m|]",
        "`resend`",
        "a text",
        "keys with values, such as `every: ...`"
    )]
    [InlineData(
        "resend: { every: 2m, times: 3 }",
        "resend: { after: [|2m|] }",
        "`after`",
        "a text",
        "a list of durations, such as [15s, 15s, 30s, 3m]"
    )]
    [InlineData(
        "resend: { every: 2m, times: 3 }",
        "resend: { after: [[|[2m]|]] }",
        "An item of `after`",
        "a list",
        "a duration, such as 15s"
    )]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);
}
