namespace GatewayContracts.Generator.Tests.Ids;

public partial class GWC1103MissingKeyTests() : SpecTest(Descriptors.MissingKey)
{
    [Theory]
    [InlineData(
        "gateway: TulipPay\ncontract: OrderQuery",
        "[|contract|]: OrderQuery",
        "A contract file",
        "gateway",
        "write the name that the gateway's file gives, such as `gateway: ExamplePay`"
    )]
    [InlineData(
        "gateway: TulipPay\ncontract: OrderQuery\n",
        "[|gateway|]: TulipPay\n",
        "A contract file",
        "contract",
        "name it as C# shall, such as `contract: PaymentQuery`"
    )]
    [InlineData(
        "    count: { type: Int,",
        "    [|count|]: {",
        "The field `count`",
        "type",
        "write it as the docs print it, such as `type: String(32)`; or did you mean the library's `amount`?"
    )]
    [InlineData(
        "    hint: {",
        "    [|order_idd|]: {}\n    hint: {",
        "The field `order_idd`",
        "type",
        "write it as the docs print it, such as `type: String(32)`; or did you mean the library's `order_id`?"
    )]
    [InlineData(
        "operation: { endpoint: https://tulip.example/query, safety: idempotent }",
        "operation: [|{ safety: idempotent }|]",
        "`operation`",
        "endpoint",
        "write the URL that the request is sent to"
    )]
    [InlineData(
        "[15, 18], example: A12345678901234, printed: { type: String(14), because: the sample has 16 }",
        "[15, 18], example: A12345678901234, [|printed|]: { type: String(14) }",
        "`printed`",
        "because",
        "say why the spec departs from the docs"
    )]
    [InlineData(
        "printed: { type: String(14), because: the sample has 16 }",
        "[|printed|]: { because: the sample has 16 }",
        "`printed`",
        "type",
        "write the key that the docs print differently, such as `type: String(14)`, or `field` for another name"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\ncontradictions:\n  - [|{ about: the endpoint, printed: a, holds: b }|]",
        "A contradiction",
        "because",
        "say why the spec departs from the docs"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\ncontradictions:\n  - [|{ printed: a, holds: b, because: c }|]",
        "A contradiction",
        "about",
        "write what it is about, such as `the endpoint`"
    )]
    [InlineData(
        "    - require: [count]\n      when: { channel: [W] }",
        "    - [|when|]: { channel: [W] }",
        "A rule",
        "require",
        "`when` only says when; write what is required then"
    )]
    [InlineData(
        "    - require: [raw]\n      unless: [version]",
        "    - [|require|]: [raw]",
        "`require`",
        "when",
        "say when, or with `unless` when not; of a field that is always required, write `required: true` in its row"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nexamples: [[|{ message: request }|]]",
        "An example",
        "body",
        "write the message as the docs print it"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nexamples: [[|{ body: '{}' }|]]",
        "An example",
        "message",
        "say which of the two it is, `request` or `response`"
    )]
    [InlineData(
        "contract: OrderQuery\ntitle: Order query\nread_from: { page: Orders, url: https://tulip.example/docs, "
            + "date: 2026-01-02 }\noperation: { endpoint: https://tulip.example/query, safety: idempotent }\n",
        "contract: [|OrderQuery|]\n",
        "`operation`",
        "endpoint",
        "write the URL that the request is sent to"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: [[|{ text: a, otherwise: success }|]]",
        "`outcome`",
        "field",
        "write the field whose code decides, such as `field: ret_code`"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData(
        "gateway: TulipPay\ntitle",
        "[|title|]",
        "A gateway file",
        "gateway",
        "name the gateway as C# shall, such as `gateway: ExamplePay`"
    )]
    [InlineData(
        "gateway: TulipPay\ntitle: Tulip Pay\nnamespace: Shop.Tulip\ntime_zone: \"-03:30\"\nmerchant: shop_id\n",
        "[|gateway|]: TulipPay\ntitle: Tulip Pay\nnamespace: Shop.Tulip\ntime_zone: \"-03:30\"\n",
        "A gateway file",
        "merchant",
        "name the field that says whose message it is"
    )]
    [InlineData(
        "    PAID: { name: Paid,",
        "    [|PAID|]: {",
        "The code `PAID`",
        "name",
        "write what it is called in C#, such as `name: Prepaid`"
    )]
    [InlineData(
        "    \"01\": { name: Waiting, is: pending }",
        "    [|\"01\"|]: { is: pending }",
        "The code `01`",
        "name",
        "write what the code is called in C#, such as `name: Success`"
    )]
    [InlineData(
        "    \"01\": { name: Waiting, is: pending }",
        "    [|\"01\"|]: { name: Waiting }",
        "The code `01`",
        "is",
        "write what it means: success, pending, failure or unknown"
    )]
    [InlineData(
        "signature:\n  field: seal\n",
        "[|signature|]:\n",
        "`signature`",
        "field",
        "write the name of the field that carries the signature, or `header`"
    )]
    [InlineData(
        "algorithm:\n    field: seal_kind\n    accepts: { R1: sha1-with-rsa, R2: sha256-with-rsa }\n    absent: R1",
        "[|algorithm|]:\n    field: seal_kind",
        "`algorithm`",
        "accepts",
        "say which algorithms the gateway uses, such as `accepts: { RSA: md5-with-rsa }`"
    )]
    [InlineData(
        "outcome:\n  field: answer-code\n  text: answer_text",
        "[|outcome|]:\n  text: answer_text",
        "`outcome`",
        "field",
        "write the field whose code decides, such as `field: ret_code`"
    )]
    [InlineData(
        "signature:\n  field: seal\n  algorithm:\n    field: seal_kind\n    accepts: { R1: sha1-with-rsa, R2: "
            + "sha256-with-rsa }\n    absent: R1\n",
        "[|signature|]:\n  field: seal\n",
        "`signature`",
        "algorithm",
        "say which algorithms the gateway uses, such as `algorithm: { field: sign_type, accepts: { RSA: md5-with-rsa "
            + "} }`"
    )]
    [InlineData(
        "outcome:\n  field: answer-code\n  text: answer_text\n  codes:\n    \"00\": { name: Done, is: success, "
            + "doc: It went well. }\n    \"01\": { name: Waiting, is: pending }\n    \"99\": { name: Refused, is: "
            + "failure }\n  otherwise: pending",
        "[|outcome|]:\n  field: answer-code\n  text: answer_text\n  otherwise: pending",
        "`outcome`",
        "codes",
        "say what the codes mean, such as `\"0000\": { name: Success, is: success }`"
    )]
    [InlineData(
        "merchant: shop_id\n",
        "[|merchant|]:\n",
        "A gateway file",
        "merchant",
        "name the field that says whose message it is"
    )]
    [InlineData(
        "doc: How it stands.",
        "[|doc|]: { zh: 状态。 }",
        "`doc`",
        "en",
        "write the English text, which the generated code shows"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData(
        "{ every: 2m, times: 3 }",
        "[|{ every: 2m }|]",
        "`resend`",
        "times",
        "write how often it is repeated, such as `times: 30`, or all waits with `after`"
    )]
    [InlineData(
        "{ every: 2m, times: 3 }",
        "[|{ times: 3 }|]",
        "`resend`",
        "every",
        "write how long the wait is, such as `every: 2m`, or all waits with `after`"
    )]
    [InlineData(
        "resend: { every: 2m, times: 3 }",
        "resend: [|{}|]",
        "`resend`",
        "every",
        "write how long the wait is, such as `every: 2m`, or all waits with `after`"
    )]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);

    [Theory]
    [InlineData(
        "mood: { type: String, codes: { X: Good } }",
        "mood: { type: String, codes: { [|X|]: } }",
        "The code `X`",
        "name",
        "write what it is called in C#, such as `X: Prepaid`"
    )]
    [InlineData(
        "mood: { type: String }",
        "[|mood|]: {}",
        "The field `mood`",
        "type",
        "write it as the docs print it, such as `type: String(32)`"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);
}
