namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1101UnknownKeyTests() : SpecTest(Descriptors.UnknownKey)
{
    [Theory]
    [InlineData("title: Order query", "[|titel|]: Order query", "titel", "a contract file", "did you mean `title`?")]
    [InlineData("gateway: TulipPay", "[|gatway|]: TulipPay", "gatway", "a contract file", "did you mean `gateway`?")]
    [InlineData(
        "contract: OrderQuery",
        "[|contrct|]: OrderQuery",
        "contrct",
        "a contract file",
        "did you mean `contract`?"
    )]
    [InlineData("page: Orders", "[|pages|]: Orders", "pages", "`read_from`", "did you mean `page`?")]
    [InlineData("safety: idempotent", "[|safty|]: idempotent", "safty", "`operation`", "did you mean `safety`?")]
    [InlineData(
        "count: { type: Int,",
        "count: { type: Int, [|requird|]: true,",
        "requird",
        "a field",
        "did you mean `required`?"
    )]
    [InlineData(
        "count: { type: Int,",
        "count: { type: Int, [|colour|]: red,",
        "colour",
        "a field",
        "write one of `type`, `required`, `length`, `format`, `written`, `minimum`, `maximum`, `pattern`, `codes`, "
            + "`fixed`, `default`, `signed`, `sensitive`, `returned_when`, `property`, `numbers`, `doc`, `example`, "
            + "`printed`, `was`, `fields`"
    )]
    [InlineData(
        "because: the sample has 16",
        "because: the sample has 16, [|lenght|]: 3",
        "lenght",
        "`printed`",
        "did you mean `length`?"
    )]
    [InlineData("request:\n", "request:\n  [|rule|]: []\n", "rule", "`request`", "did you mean `rules`?")]
    [InlineData("response:\n", "response:\n  [|echos|]: []\n", "echos", "`response`", "did you mean `echo`?")]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- any_of: [order_id, trade_id]\n      [|whem|]: {}",
        "whem",
        "a rule",
        "did you mean `when`?"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\nsignature: { [|heder|]: X }",
        "heder",
        "`signature`",
        "did you mean `header`?"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\noutcome: { [|cods|]: {} }",
        "cods",
        "`outcome`",
        "did you mean `codes`?"
    )]
    [InlineData(
        "gateway: TulipPay\ncontract: OrderQuery\ntitle:",
        "\uFEFFgateway: TulipPay\ncontract: OrderQuery\n[|titel|]:",
        "titel",
        "a contract file",
        "did you mean `title`?"
    )]
    [InlineData(
        "operation: { endpoint",
        "[|operations|]: { endpoint",
        "operations",
        "a contract file",
        "did you mean `operation`?"
    )]
    [InlineData(
        "request:\n  fields:",
        "[|requests|]:\n  fields:",
        "requests",
        "a contract file",
        "did you mean `request`?"
    )]
    [InlineData("request:\n  fields:", "request:\n  [|field|]:", "field", "`request`", "did you mean `fields`?")]
    [InlineData(
        "shop_id: { required: true }",
        "shop_id: { [|required:true|] }",
        "required:true",
        "a field",
        "put a space after the colon: `required: true`"
    )]
    [InlineData(
        "shop_id: { required: true }",
        "shop_id: { [|mandatory|]: true }",
        "mandatory",
        "a field",
        "write `required`"
    )]
    [InlineData(
        "trade_id: { type: String,",
        "trade_id: { [|tpye|]: String,",
        "tpye",
        "a field",
        "did you mean `type`?"
    )]
    [InlineData(
        "trade_id: { type: String,",
        "trade_id: { type: String, [|desc|]: x,",
        "desc",
        "a field",
        "write `doc`"
    )]
    [InlineData(
        "trade_id: { type: String,",
        "trade_id: { type: String, [|enum|]: { A: Good },",
        "enum",
        "a field",
        "write `codes`"
    )]
    [InlineData(
        "trade_id: { type: String,",
        "trade_id: { type: String, [|max_length|]: 3,",
        "max_length",
        "a field",
        "the most characters stand in the type, such as `type: String(32)`, the least too, `String(1~32)`, and an "
            + "exact number in `length`"
    )]
    [InlineData(
        "lines: { type: List, fields:",
        "lines: { type: List, [|items|]:",
        "items",
        "a field",
        "write `fields`"
    )]
    [InlineData("      when: { channel: [W] }", "      [|if|]: { channel: [W] }", "if", "a rule", "write `when`")]
    [InlineData(
        "title: Order query",
        "title: Order query\n[|echo|]: [order_id]",
        "echo",
        "a contract file",
        "it is a key of `response`, and belongs there"
    )]
    [InlineData(
        "  rules:\n    - any_of: [order_id, trade_id]\n",
        "    [|rules|]:\n    - any_of: [order_id, trade_id]\n",
        "rules",
        "`fields`",
        "it stands beside `fields`, so indent it as `fields` is"
    )]
    [InlineData(
        "raw: { type: Object }",
        "raw: { [|type = Object|] }",
        "type = Object",
        "a field",
        "put a colon between key and value: `type: Object`"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData("title: Tulip Pay", "[|titles|]: Tulip Pay", "titles", "a gateway file", "did you mean `title`?")]
    [InlineData(
        "  field: seal\n",
        "  field: seal\n  [|prehashed|]: none\n",
        "prehashed",
        "`signature`",
        "did you mean `prehash`?"
    )]
    [InlineData(
        "    absent: R1",
        "    absent: R1\n    [|accept|]: {}",
        "accept",
        "`algorithm`",
        "did you mean `accepts`?"
    )]
    [InlineData(
        "    nested: as-received",
        "    nested: as-received\n    [|sufix|]: x",
        "sufix",
        "`source`",
        "did you mean `suffix`?"
    )]
    [InlineData(
        "  otherwise: pending",
        "  otherwise: pending\n  [|fields|]: x",
        "fields",
        "`outcome`",
        "did you mean `field`?"
    )]
    [InlineData("is: pending }", "is: pending, [|docs|]: x }", "docs", "an outcome code", "did you mean `doc`?")]
    [InlineData("doc: The shop.,", "[|docs|]: The shop.,", "docs", "a field", "did you mean `doc`?")]
    [InlineData("final: true }", "final: true, [|finals|]: true }", "finals", "a code", "did you mean `final`?")]
    [InlineData(
        "operation: { encoding",
        "operation: { [|timeout|]: 5s, encoding",
        "timeout",
        "`operation`",
        "write one of `endpoint`, `encoding`, `safety`, `sent_by`, `input`"
    )]
    [InlineData(
        "notification: { acknowledge",
        "notification: { [|sender|]: x, acknowledge",
        "sender",
        "`notification`",
        "did you mean `senders`?"
    )]
    [InlineData("fields:\n  shop_id:", "[|field|]:\n  shop_id:", "field", "a gateway file", "did you mean `fields`?")]
    [InlineData("time_zone: ", "[|timezone|]: ", "timezone", "a gateway file", "did you mean `time_zone`?")]
    [InlineData(
        "merchant: shop_id",
        "[|merchant_id|]: shop_id",
        "merchant_id",
        "a gateway file",
        "did you mean `merchant`?"
    )]
    [InlineData("signature:\n  field:", "signature:\n  [|fields|]:", "fields", "`signature`", "did you mean `field`?")]
    [InlineData("  algorithm:\n", "  [|algorithms|]:\n", "algorithms", "`signature`", "did you mean `algorithm`?")]
    [InlineData("  source:\n", "  [|sources|]:\n", "sources", "`signature`", "did you mean `source`?")]
    [InlineData(
        "  field: seal\n",
        "  field: seal\n  [|separator|]: x\n",
        "separator",
        "`signature`",
        "it is a key of `source`, and belongs there"
    )]
    [InlineData(
        "outcome:\n  field: answer-code\n  text: answer_text\n  codes:\n    \"00\"",
        "[|outcomes|]:\n- field: answer-code\n  text: answer_text\n  codes:\n    \"00\"",
        "outcomes",
        "a gateway file",
        "did you mean `outcome`?"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData("  refuse: {", "  [|refused|]: {", "refused", "`notification`", "did you mean `refuse`?")]
    [InlineData(
        "every: 2m, times: 3",
        "every: 2m, times: 3, [|until|]: 5m",
        "until",
        "`resend`",
        "write one of `every`, `times`, `after`"
    )]
    [InlineData(
        "  - title: the page's",
        "  - title: the page's\n    [|bodies|]: x",
        "bodies",
        "an example",
        "write one of `title`, `message`, `headers`, `body`, `sign_source`, `public_key`, `key`, `breaks`"
    )]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);

    [Fact]
    public void A_key_of_an_extension() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "gateway: TulipPay\nextends: OrderNotice\n[|feilds|]: {}\n",
            "feilds",
            "a contract file",
            "did you mean `fields`?"
        );

    [Fact]
    public void A_contract_named_as_a_gateway() =>
        Wrong(
            [
                .. Samples,
                (
                    "/specs/other.gateway.yaml",
                    SampleSpecs.Query.Replace(
                        "contract: OrderQuery",
                        "[|contract|]: OtherQuery",
                        StringComparison.Ordinal
                    )
                ),
            ],
            "contract",
            "a gateway file",
            "it makes this a contract's file, so let the file's name end in `.contract.yaml`"
        );

    [Fact]
    public void A_gateway_named_as_a_contract() =>
        Wrong(
            [
                .. Samples.Where(file => file.Path != SampleSpecs.GatewayPath),
                (
                    "/specs/tulip.contract.yaml",
                    SampleSpecs.Gateway.Replace("namespace: Shop", "[|namespace|]: Shop", StringComparison.Ordinal)
                ),
            ],
            "namespace",
            "a contract file",
            "it makes this a gateway's file, so let the file's name end in `.gateway.yaml`"
        );
}
