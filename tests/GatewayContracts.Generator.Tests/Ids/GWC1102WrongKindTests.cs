namespace GatewayContracts.Generator.Tests.Ids;

public partial class GWC1102WrongKindTests() : SpecTest("GWC1102")
{
    [Theory]
    [InlineData("title: Order query", "title: [|[Order]|]", "`title` is a list here, but must be a text")]
    [InlineData("title: Order query", "[|title|]:\n  - Order", "`title` is a list here, but must be a text")]
    [InlineData(
        "title: Order query",
        "title: [|{ a: b }|]",
        "`title` is a mapping here, but must be a text; put one that begins with `{` in single quotes, or below `|`"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [|order_id|]",
        "`echo` is a text here, but must be a list, such as `echo: [order_id]`"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [|{ a: order_id }|]",
        "`echo` is a mapping here, but must be a list of texts"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [order_id, [|[a]|]]",
        "An item of `echo` is a list here, but must be a text"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: [|String|]",
        "`trade_id` is a text here, but must be keys with values, such as `{ type: String(32) }`, or `{}` to take "
            + "the library's field as it is"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: [|[String]|]",
        "`trade_id` is a list here, but must be keys with values, such as `{ type: String(32) }`, or `{}` to take "
            + "the library's field as it is"
    )]
    [InlineData(
        "length: [15, 18]",
        "length: [|{ a: 15 }|]",
        "`length` is a mapping here, but must be a number, such as 18, or a list of numbers, such as [15, 18]"
    )]
    [InlineData(
        "codes: { W: Web, \"0\": Desk } }\n    count",
        "codes: [|[W]|] }\n    count",
        "`codes` is a list here, but must be codes with names, such as `P: Prepaid`"
    )]
    [InlineData(
        "fields: { sku: { type: String(5) } }",
        "fields: [|[sku]|]",
        "`fields` is a list here, but must be fields with keys, such as `name: { type: String }`"
    )]
    [InlineData(
        "printed: { type: String(14), because: the sample has 16 }",
        "printed: [|String(14)|]",
        "`printed` is a text here, but must be keys with values, such as `type: ...`"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: [|channel|]",
        "`when` is a text here, but must be fields with their codes, such as `{ channel: [P] }`"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: [|{}|]",
        "`when` is empty here, but must be fields with their codes, such as `{ channel: [P] }`"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: { channel: [|W|] }",
        "`channel` is a text here, but must be a list, such as `channel: [W]`"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: { channel: [|[]|] }",
        "`channel` is empty here, but must be a list of codes, such as `[P]`"
    )]
    [InlineData(
        "- require: [count]",
        "- require: [|[]|]",
        "`require` is empty here, but must be a list of fields, such as `[order_id, trade_id]`"
    )]
    [InlineData(
        "unless: [version]",
        "unless: [|[]|]",
        "`unless` is empty here, but must be a list of fields, such as `[order_id, trade_id]`"
    )]
    [InlineData(
        "- require: [count]",
        "- require: [|count|]",
        "`require` is a text here, but must be a list, such as `require: [count]`"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    - [|any_of|]",
        "An item of `rules` is a text here, but must be keys with values, such as `any_of: ...`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: [|x|]",
        "`outcome` is a text here, but must be keys with values, such as `field: ...`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nsignature: [|x|]",
        "`signature` is a text here, but must be keys with values, such as `field: ...`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nexamples: [|x|]",
        "`examples` is a text here, but must be a list of examples, each with a `body`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nexamples: [[|x|]]",
        "An item of `examples` is a text here, but must be keys with values, such as `title: ...`"
    )]
    [InlineData(
        "read_from: { page: Orders, url: https://tulip.example/docs, date: 2026-01-02 }",
        "read_from: [|Orders|]",
        "`read_from` is a text here, but must be keys with values, such as `page: ...`"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    - [|{}|]",
        "An item of `rules` is empty here, but must be keys with values, such as `any_of: ...`"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    - [|any_of|]:",
        "`any_of` is empty here, but must be a list of fields, such as `[order_id, trade_id]`"
    )]
    [InlineData(
        "any_of: [order_id, trade_id]\n    - require: [count]",
        "[|any_of [order_id, trade_id]|]\n    - require: [count]",
        "An item of `rules` is a text here, but must be keys with values, such as `any_of: ...`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: { codes: [|[a]|] }",
        "`codes` is a list here, but must be codes with what they mean, such as `\"0000\": { name: Success, is: "
            + "success }`"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: { codes: { \"00\": [|[a]|] } }",
        "`00` is a list here, but must be keys with values, such as `name: ...`"
    )]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- any_of: [|(order_id, trade_id)|]",
        "`any_of` is a text here, but must be a list, such as `any_of: [order_id, trade_id]`"
    )]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- any_of: [|【order_id，trade_id】|]",
        "`any_of` is a text here, but must be a list, such as `any_of: [order_id, trade_id]`"
    )]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- [|any_of:[order_id, trade_id]|]",
        "An item of `rules` is a text here, but must be keys with values, such as `any_of: ...`; put a space "
            + "after the colon"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData(
        "    accepts: { R1: sha1-with-rsa, R2: sha256-with-rsa }",
        "    accepts: [|[R1]|]",
        "`accepts` is a list here, but must be wire names with algorithms, such as `{ RSA: md5-with-rsa }`"
    )]
    [InlineData(
        "R2: sha256-with-rsa",
        "R2: [|[sha256-with-rsa]|]",
        "`R2` is a list here, but must be the name of an algorithm, such as md5-with-rsa"
    )]
    [InlineData(
        "    \"01\": { name: Waiting, is: pending }",
        "    \"01\": [|Waiting|]",
        "`01` is a text here, but must be keys with values, such as `{ name: Waiting, is: success }`"
    )]
    [InlineData(
        "  shop_id: { type: String(10), format: digits, doc: The shop., sensitive: token }",
        "  shop_id: [|String(10)|]",
        "`shop_id` is a text here, but must be keys with values, such as `{ type: String(32) }`, or `{}` to take "
            + "the library's field as it is"
    )]
    [InlineData(
        "      BACK: { name: Returned, after: [PAID] }",
        "      BACK: [|[Returned]|]",
        "`BACK` is a list here, but must be keys with values, such as `name: ...`"
    )]
    [InlineData(
        "    omit: [null, null-text]",
        "    omit: [|null|]",
        "`omit` is a text here, but must be a list, such as `omit: [null]`"
    )]
    [InlineData(
        "operation: { encoding: json, safety: read }",
        "operation: [|json|]",
        "`operation` is a text here, but must be keys with values, such as `endpoint: ...`"
    )]
    [InlineData(
        "operation: { encoding: json, safety: read }",
        "views: { Order: [|state|] }",
        "`Order` is a text here, but must be a list, such as `Order: [state]`"
    )]
    [InlineData(
        "operation: { encoding: json, safety: read }",
        "views: { Order: [|[]|] }",
        "`Order` is empty here, but must be a list of fields, such as `Order: [order_id, amount]`"
    )]
    [InlineData(
        "operation: { encoding: json, safety: read }",
        "views: [|[state]|]",
        "`views` is a list here, but must be names with fields, such as `Payment: [order_id, amount]`"
    )]
    [InlineData(
        "accepts: { R1: sha1-with-rsa, R2: sha256-with-rsa }",
        "accepts: [|{}|]",
        "`accepts` is empty here, but must be wire names with algorithms, such as `{ RSA: md5-with-rsa }`"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Theory]
    [InlineData(
        "refuse: { code: \"99\", text: no }",
        "refuse: [|[no]|]",
        "`refuse` is a list here, but must be a text, such as `success`, or fields, such as `{ code: \"0000\" }`"
    )]
    [InlineData(
        "refuse: { code: \"99\", text: no }",
        "refuse: { code: [|[99]|], text: no }",
        "`code` is a list here, but must be a text"
    )]
    [InlineData(
        "resend: { every: 2m, times: 3 }",
        "resend: [|2m|]",
        "`resend` is a text here, but must be keys with values, such as `every: ...`"
    )]
    [InlineData(
        "resend: { every: 2m, times: 3 }",
        "resend: { after: [|2m|] }",
        "`after` is a text here, but must be a list of durations, such as [15s, 15s, 30s, 3m]"
    )]
    [InlineData(
        "resend: { every: 2m, times: 3 }",
        "resend: { after: [[|[2m]|]] }",
        "An item of `after` is a list here, but must be a duration, such as 15s"
    )]
    public void In_a_notification(string right, string wrong, string message) => InNotification(right, wrong, message);
}
