namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Specs with little in them, for what the other invented gateway does not have: headers, secrets, forms and XML, and a
/// call with a field of every kind.
/// </summary>
internal static class PearSpecs
{
    public const string GatewayPath = "/specs/pear.gateway.yaml";
    public const string ToldPath = "/specs/told.contract.yaml";
    public const string AskPath = "/specs/ask.contract.yaml";

    public const string Gateway = """
        gateway: PearPay
        merchant: shop
        signature: { field: seal, algorithm: { accepts: { H: hmac-sha256 } } }
        fields: { shop: { type: String } }

        """;

    /// <summary>A gateway that signs the body's bytes.</summary>
    public const string HeaderGateway = """
        gateway: PearPay
        merchant: shop
        signature: { header: X-Seal, source: body, algorithm: { accepts: { H: hmac-sha256 } } }
        fields: { shop: { type: String } }

        """;

    private const string AskGateway = """
        gateway: PearPay
        merchant: shop
        time_zone: "+02:00"
        signature: { field: seal, algorithm: { field: kind, accepts: { H: hmac-sha256, M: hmac-sha256 }, absent: H } }
        outcome: { field: code, codes: { OK: { name: Ok, is: success } } }
        fields: { shop: { type: String } }

        """;

    private const string AskCall = """
        gateway: PearPay
        contract: Ask
        operation: { endpoint: https://pear.example/ask, safety: read }
        request:
          fields:
            shop: { required: true }
            a: { type: String(2~4), pattern: "[a-z]+" }
            b: { type: String, length: [3, 5] }
            c: { type: String }
            d: { type: String }
            p: { type: String }
            q: { type: String }
            sum: { type: String(8), format: decimal(2), minimum: 0.01, maximum: 99 }
            count: { type: Int }
            day: { type: String, format: date }
            link: { type: String, format: url }
            digits: { type: String, format: digits }
            packed: { type: String, format: base64 }
            from: { type: String, format: ip-underscored }
            way: { type: String, codes: { W: Web, D: Desk } }
            card: { type: String, sensitive: card, codes: { X: X } }
            constant: { type: String, fixed: api }
            raw: { type: Object }
            inner: { type: Object, fields: { x: { type: String(2), required: true } } }
            list: { type: List, fields: { x: { type: String(2) } } }
            plain: { type: List }
            folded: { type: String, format: json, fields: { x: { type: String(2) } } }
            loose: { type: String, format: json }
          rules:
            - at_most_one_of: [a, b]
            - together: [sum, count]
            - require: [day, digits]
              when: { way: [D] }
            - require: [link]
              unless: [p, raw]
            - any_of: [p, digits]
            - one_of: [p, q]
            - equal: [c, d]
        response: { fields: { shop: { required: true } } }
        examples:
          - message: request
            body: '{"shop":"s1","p":"1","seal":"00"}'
          - message: response
            body: '{"code":"OK","shop":"s1","seal":"00"}'

        """;

    /// <summary>A call with a field of every kind, and an example of each message.</summary>
    public static (string Path, string Text)[] Ask { get; } = [(GatewayPath, AskGateway), (AskPath, AskCall)];

    /// <summary>A notification with one example.</summary>
    /// <param name="keys">More keys of the example.</param>
    public static (string Path, string Text)[] Told(
        string body,
        string encoding = "json",
        string keys = "",
        string gateway = Gateway
    ) =>
        [
            (GatewayPath, gateway),
            (
                ToldPath,
                $"gateway: PearPay\ncontract: Told\nnotification: {{ encoding: {encoding} }}\nfields: {{ shop: {{ "
                    + $"type: String, required: true }} }}\nexamples:\n  - body: '{body}'\n{keys}"
            ),
        ];

    private const string SealingGateway = """
        gateway: PearPay
        merchant: shop
        signature:
          field: seal
          algorithm: { field: kind, accepts: { R: sha256-with-rsa } }
        fields: { shop: { type: String } }
        encryption: { keys: rsa-oaep-sha1, cipher: aes-256-ctr, mac: hmac-sha256, parts: [version, mac-key, cipher-key, nonce, ciphertext, mac], version: v1 }

        """;

    private const string EnclosedCall = """
        gateway: PearPay
        contract: Ask
        operation: { endpoint: https://pear.example/ask, encoding: json }
        request:
          envelope: { encrypted: load, beside: [shop] }
          fields:
            shop: { required: true }
            note: { type: String }
            deep: { type: Object, required: true }
        response:
          envelope: { member: answer, otherwise: [trouble] }
          fields:
            shop: { required: true }
        examples:
          - message: request
            body: '{"shop":"s1","deep":{},"kind":"R","seal":"AAAA"}'
          - message: request
            body: '{"shop":"s1","load":"v1$AAAA$AAAA$QUFBQUFBQUE=$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}'
          - message: response
            body: '{"answer":{ "shop":"s1" },"seal":"AAAA"}'
            sign_source: '{ "shop":"s1" }'

        """;

    /// <summary>A call whose request travels encrypted, and whose response is a member.</summary>
    public static (string Path, string Text)[] Enclosed { get; } =
    [(GatewayPath, SealingGateway), (AskPath, EnclosedCall)];
}
