namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// The specs that are broken here: the sample, the real ones of this repository, those of the invented gateways, and
/// two files with the keys that the others leave out.
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

    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        .. SampleSpecs.All,
        ("/specs/extending.contract.yaml", Extending),
        ("/specs/departing.contract.yaml", Departing),
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
