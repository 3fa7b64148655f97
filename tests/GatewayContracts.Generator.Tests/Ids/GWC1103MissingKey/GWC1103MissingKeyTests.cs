using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1103MissingKeyTests() : SpecTest("GWC1103")
{
    [Theory]
    [InlineData(
        "gateway: TulipPay\ncontract: OrderQuery",
        "[|contract|]: OrderQuery",
        "A contract file needs the key `gateway`: write the name that the gateway's file gives, such as `gateway: "
            + "ExamplePay`"
    )]
    [InlineData(
        "gateway: TulipPay\ncontract: OrderQuery\n",
        "[|gateway|]: TulipPay\n",
        "A contract file needs the key `contract`: name it as C# shall, such as `contract: PaymentQuery`"
    )]
    [InlineData(
        "    count: { type: Int,",
        "    [|count|]: {",
        "The field `count` needs the key `type`: write it as the docs print it, such as `type: String(32)`; or "
            + "did you mean the library's `amount`?"
    )]
    [InlineData(
        "    hint: {",
        "    [|order_idd|]: {}\n    hint: {",
        "The field `order_idd` needs the key `type`: write it as the docs print it, such as `type: String(32)`; "
            + "or did you mean the library's `order_id`?"
    )]
    [InlineData(
        "operation: { endpoint: https://tulip.example/query, safety: idempotent }",
        "operation: [|{ safety: idempotent }|]",
        "`operation` needs the key `endpoint`: write the URL that the request is sent to"
    )]
    [InlineData(
        "[15, 18], example: A12345678901234, printed: { type: String(14), because: the sample has 16 }",
        "[15, 18], example: A12345678901234, [|printed|]: { type: String(14) }",
        "`printed` needs the key `because`: say why the spec departs from the docs"
    )]
    [InlineData(
        "printed: { type: String(14), because: the sample has 16 }",
        "[|printed|]: { because: the sample has 16 }",
        "`printed` needs the key `type`: write the key that the docs print differently, such as `type: "
            + "String(14)`, or `field` for another name"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\ncontradictions:\n  - [|{ about: the endpoint, printed: a, holds: b }|]",
        "A contradiction needs the key `because`: say why the spec departs from the docs"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\ncontradictions:\n  - [|{ printed: a, holds: b, because: c }|]",
        "A contradiction needs the key `about`: write what it is about, such as `the endpoint`"
    )]
    [InlineData(
        "    - require: [count]\n      when: { channel: [W] }",
        "    - [|when|]: { channel: [W] }",
        "A rule needs the key `require`: `when` only says when; write what is required then"
    )]
    [InlineData(
        "    - require: [raw]\n      unless: [version]",
        "    - [|require|]: [raw]",
        "`require` needs the key `when`: say when, or with `unless` when not; of a field that is always required, "
            + "write `required: true` in its row"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nexamples: [[|{ message: request }|]]",
        "An example needs the key `body`: write the message as the docs print it"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nexamples: [[|{ body: '{}' }|]]",
        "An example needs the key `message`: say which of the two it is, `request` or `response`"
    )]
    [InlineData(
        "contract: OrderQuery\ntitle: Order query\nread_from: { page: Orders, url: https://tulip.example/docs, "
            + "date: 2026-01-02 }\noperation: { endpoint: https://tulip.example/query, safety: idempotent }\n",
        "contract: [|OrderQuery|]\n",
        "`operation` needs the key `endpoint`: write the URL that the request is sent to"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: [[|{ text: a, otherwise: success }|]]",
        "`outcome` needs the key `field`: write the field whose code decides, such as `field: ret_code`"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData(
        "gateway: TulipPay\ntitle",
        "[|title|]",
        "A gateway file needs the key `gateway`: name the gateway as C# shall, such as `gateway: ExamplePay`"
    )]
    [InlineData(
        "gateway: TulipPay\ntitle: Tulip Pay\nnamespace: Shop.Tulip\ntime_zone: \"-03:30\"\nmerchant: shop_id\n",
        "[|gateway|]: TulipPay\ntitle: Tulip Pay\nnamespace: Shop.Tulip\ntime_zone: \"-03:30\"\n",
        "A gateway file needs the key `merchant`: name the field that says whose message it is"
    )]
    [InlineData(
        "    PAID: { name: Paid,",
        "    [|PAID|]: {",
        "The code `PAID` needs the key `name`: write what it is called in C#, such as `name: Prepaid`"
    )]
    [InlineData(
        "    \"01\": { name: Waiting, is: pending }",
        "    [|\"01\"|]: { is: pending }",
        "The code `01` needs the key `name`: write what the code is called in C#, such as `name: Success`"
    )]
    [InlineData(
        "    \"01\": { name: Waiting, is: pending }",
        "    [|\"01\"|]: { name: Waiting }",
        "The code `01` needs the key `is`: write what it means: success, pending, failure or unknown"
    )]
    [InlineData(
        "signature:\n  field: seal\n",
        "[|signature|]:\n",
        "`signature` needs the key `field`: write the name of the field that carries the signature, or `header`"
    )]
    [InlineData(
        "algorithm:\n    field: seal_kind\n    accepts: { R1: sha1-with-rsa, R2: sha256-with-rsa }\n    absent: R1",
        "[|algorithm|]:\n    field: seal_kind",
        "`algorithm` needs the key `accepts`: say which algorithms the gateway uses, such as `accepts: { RSA: "
            + "md5-with-rsa }`"
    )]
    [InlineData(
        "outcome:\n  field: answer-code\n  text: answer_text",
        "[|outcome|]:\n  text: answer_text",
        "`outcome` needs the key `field`: write the field whose code decides, such as `field: ret_code`"
    )]
    [InlineData(
        "signature:\n  field: seal\n  algorithm:\n    field: seal_kind\n    accepts: { R1: sha1-with-rsa, R2: "
            + "sha256-with-rsa }\n    absent: R1\n",
        "[|signature|]:\n  field: seal\n",
        "`signature` needs the key `algorithm`: say which algorithms the gateway uses, such as `algorithm: { "
            + "field: sign_type, accepts: { RSA: md5-with-rsa } }`"
    )]
    [InlineData(
        "outcome:\n  field: answer-code\n  text: answer_text\n  codes:\n    \"00\": { name: Done, is: success, "
            + "doc: It went well. }\n    \"01\": { name: Waiting, is: pending }\n    \"99\": { name: Refused, is: "
            + "failure }\n  otherwise: pending",
        "[|outcome|]:\n  field: answer-code\n  text: answer_text\n  otherwise: pending",
        "`outcome` needs the key `codes`: say what the codes mean, such as `\"0000\": { name: Success, is: success }`"
    )]
    [InlineData(
        "merchant: shop_id\n",
        "[|merchant|]:\n",
        "A gateway file needs the key `merchant`: name the field that says whose message it is"
    )]
    [InlineData(
        "doc: How it stands.",
        "[|doc|]: { zh: 状态。 }",
        "`doc` needs the key `en`: write the English text, which the generated code shows"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Theory]
    [InlineData(
        "{ every: 2m, times: 3 }",
        "[|{ every: 2m }|]",
        "`resend` needs the key `times`: write how often it is repeated, such as `times: 30`, or all waits with `after`"
    )]
    [InlineData(
        "{ every: 2m, times: 3 }",
        "[|{ times: 3 }|]",
        "`resend` needs the key `every`: write how long the wait is, such as `every: 2m`, or all waits with `after`"
    )]
    [InlineData(
        "resend: { every: 2m, times: 3 }",
        "resend: [|{}|]",
        "`resend` needs the key `every`: write how long the wait is, such as `every: 2m`, or all waits with `after`"
    )]
    public void In_a_notification(string right, string wrong, string message) => InNotification(right, wrong, message);

    [Theory]
    [InlineData(
        "mood: { type: String, codes: { X: Good } }",
        "mood: { type: String, codes: { [|X|]: } }",
        "The code `X` needs the key `name`: write what it is called in C#, such as `X: Prepaid`"
    )]
    [InlineData(
        "mood: { type: String }",
        "[|mood|]: {}",
        "The field `mood` needs the key `type`: write it as the docs print it, such as `type: String(32)`"
    )]
    public void In_a_field_of_a_request(string right, string wrong, string message) =>
        InRequestField(right, wrong, message);

    [Theory]
    [InlineData(
        "[|operation|]: { endpoint: https://pear.example/ask }\nrequest: { fields: { shop: {} } }\n",
        "response"
    )]
    [InlineData("[|request|]: { fields: { shop: {} } }\n", "response")]
    [InlineData("request: { fields: { shop: {} } }\n[|response|]:\n", "response")]
    [InlineData(
        "operation: { endpoint: https://pear.example/ask, sent_by: merchant }\nresponse: { fields: { shop: {} } "
            + "}\n[|request|]:\n",
        "request"
    )]
    [InlineData("[|response|]: { fields: { shop: {} } }\n", "request")]
    [InlineData("[|operation|]: { endpoint: https://pear.example/ask, sent_by: browser }\n", "request")]
    public void A_call_without_one_of_its_messages(string parts, string message)
    {
        var gateway = PearSpecs.Gateway + "operation: { endpoint: https://pear.example/default }\n";
        var reason =
            message == "request"
                ? "write what is sent, with its `fields`"
                : "write what comes back, with its `fields`; where nothing does but what the message has anyway, "
                    + "`response: { fields: {} }`";
        Wrong(
            [(PearSpecs.GatewayPath, gateway), (PearSpecs.AskPath, "gateway: PearPay\ncontract: Ask\n" + parts)],
            $"A call needs the key `{message}`: {reason}"
        );
        Right(
            (PearSpecs.GatewayPath, gateway),
            (
                PearSpecs.AskPath,
                "gateway: PearPay\ncontract: Ask\nrequest: { fields: { shop: {} } }\nresponse: { fields: {} }\n"
            )
        );
    }

    [Fact]
    public void A_gateway_without_a_signature()
    {
        const string right =
            "gateway: FigPay\nmerchant: shop\nsignature: { field: seal, algorithm: { accepts: { H: hmac-sha256 } } }\n";
        const string wrong = "[|gateway|]: FigPay\nmerchant: shop\n";
        Wrong(
            [("/specs/fig.gateway.yaml", wrong)],
            "A gateway file needs the key `signature`: say how messages are signed; nothing is believed without"
        );
        Right(("/specs/fig.gateway.yaml", right));
    }

    [Fact]
    public void An_outcome_that_changes_one_of_several()
    {
        var gateway = Gateway.Replace(
            "outcome:\n  field: answer-code\n",
            "outcome:\n- field: first_code\n  codes: { OK: { name: Ok, is: success } }\n- field: answer-code\n",
            StringComparison.Ordinal
        );
        var call = Query + "outcome: [|{ otherwise: unknown }|]\n";
        Wrong(
            [(GatewayPath, gateway), (QueryPath, call)],
            "`outcome` needs the key `field`: the gateway has several entries; say which of them this changes"
        );
        Right((GatewayPath, gateway), (QueryPath, Query + "outcome: { field: first_code, otherwise: unknown }\n"));
    }

    [Fact]
    public void An_extension_without_a_gateway() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "[|extends|]: OrderNotice\nfields: {}\n",
            "A contract file needs the key `gateway`: write the name that the gateway's file gives, such as "
                + "`gateway: ExamplePay`"
        );

    [Theory]
    [InlineData(
        "cipher: aes-256-ctr, mac",
        "[|{ keys: rsa-oaep-sha1, mac: hmac-sha256, parts: [mac-key, cipher-key, nonce, ciphertext, mac] }|]",
        "`encryption` needs the key `cipher`: say how the message is encrypted, such as `cipher: aes-256-ctr`"
    )]
    [InlineData(
        "version: v1",
        "[|{ keys: rsa-oaep-sha1, cipher: aes-256-ctr, mac: hmac-sha256, parts: [version, mac-key, cipher-key, nonce, "
            + "ciphertext, mac] }|]",
        "`encryption` needs the key `version`: `parts` has one, so write what it says"
    )]
    public void In_encryption(string missing, string wrong, string message)
    {
        var right = PearSpecs.Enclosed[0].Text;
        var encryption = right[right.IndexOf("{ keys", StringComparison.Ordinal)..].TrimEnd();

        Assert.Contains(missing, encryption, StringComparison.Ordinal);
        Among([PearSpecs.Enclosed[0]], PearSpecs.GatewayPath, encryption, wrong, message);
    }

    [Fact]
    public void An_envelope_of_neither_kind() =>
        Among(
            PearSpecs.Enclosed,
            PearSpecs.AskPath,
            "envelope: { member: answer, otherwise: [trouble] }",
            "envelope: [|{ otherwise: [trouble] }|]",
            "`envelope` needs the key `member`: write the name of the member that is the message, or with `encrypted` "
                + "the field with its encrypted text"
        );
}
