namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// The specs that are broken here: the sample, the real ones of this repository, those of the invented gateways, and
/// files with the keys that the others leave out.
/// </summary>
internal static class SpecCorpus
{
    private const string Extending = """
        gateway: HeronPay
        extends: OrderPaid
        fields:
          attach: { type: String(20), was: { type: String(128) } }
          till: { type: String(4), doc: "Which till, 界." }
        rules:
          - at_most_one_of: [attach, till]
          - { at_least: 2, of: [attach, till, billNo, heronNo] }
        examples:
          - title: a short one
            body: <xml><ShopNo>SHOP0042</ShopNo><till>T1</till><Digest>00</Digest></xml>
            key: a secret of these tests
            breaks: [missing Nonce, missing DigestType, missing billNo, missing heronNo, missing tradeState, missing amount, at_least attach till billNo heronNo, signature]

        """;

    private const string Departing = """
        gateway: OtterCheckout
        contract: CloseTrade
        operation: { endpoint: "https://gate.otter.example/trade/close", safety: idempotent }
        request:
          fields: { merchantNo: { required: true }, outTradeId: { required: true } }
        response:
          encoding: json
          fields: { merchantNo: { required: true }, outTradeId: { required: true } }
        signature:
          algorithm: { accepts: { RSA2: sha256-with-rsa } }
          source: { order: code-units, separator: ";" }
        contradictions:
          - { about: the endpoint, printed: "http://gate.otter.example", holds: https, because: "The samples say so, 界." }
        outcome:
          - field: status
            codes:
              "203": { name: NothingToClose, is: success, doc: It was closed before. }

        """;

    private const string Headed = """
        gateway: OtterCheckout
        contract: CouponNotice
        notification: { encoding: json, identity: [outTradeId] }
        signature: { header: X-Otter, source: body, algorithm: { header: X-Otter-Kind, accepts: { H: hmac-sha256 } } }
        fields:
          merchantNo: { required: true }
          outTradeId: { required: true }
          coupon_$n: { type: String(20), numbers: 1~3, doc: "A coupon, 界." }
        examples:
          - title: two headers
            headers: { X-Otter: 177b47576a5891e92ff4b6ca28002349fb3761aec2c11f6ce800b43d0cc9a5f4, X-Otter-Kind: H }
            body: '{"merchantNo":"OT123456","outTradeId":"1","coupon_1":"A"}'
            key: a secret of these tests

        """;

    private const string OneInput = """
        gateway: OtterCheckout
        contract: Till
        title: "One input, 界"
        operation: { endpoint: "https://pay.otter.example/till", sent_by: browser, input: reqData }
        request: { fields: { merchantNo: { required: true }, outTradeId: { required: true } } }

        """;

    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        .. SampleSpecs.All,
        ("/specs/extending.contract.yaml", Extending),
        ("/specs/departing.contract.yaml", Departing),
        ("/specs/headed.contract.yaml", Headed),
        ("/specs/one-input.contract.yaml", OneInput),
        .. Embedded
            .Names("")
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal) && !IsOfManyPages(name))
            .Select(name => ("/" + name, Embedded.Text(name))),
    ];

    public static string Text(string path) => Files.Single(file => file.Path == path).Text;

    // Of the real gateway two pages are enough: the others say the same in the same words.
    private static bool IsOfManyPages(string name) =>
        name.StartsWith("spec/lianlian/", StringComparison.Ordinal) && name.Count(letter => letter == '/') > 2;
}
