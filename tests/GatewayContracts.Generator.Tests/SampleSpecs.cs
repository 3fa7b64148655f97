namespace GatewayContracts.Generator.Tests;

/// <summary>A gateway invented for these tests.</summary>
internal static class SampleSpecs
{
    public const string GatewayPath = "/specs/tulip.gateway.yaml";
    public const string QueryPath = "/specs/query.contract.yaml";
    public const string NoticePath = "/specs/notice.contract.yaml";

    public const string Gateway = """
        gateway: TulipPay
        title: Tulip Pay
        namespace: Shop.Tulip
        time_zone: "-03:30"
        merchant: shop_id
        signature:
          field: seal
          algorithm:
            field: seal_kind
            accepts: { R1: sha1-with-rsa, R2: sha256-with-rsa }
            absent: R1
          source:
            order: code-units
            pair: "{name}:{value}"
            separator: ";"
            omit: [null, null-text]
            exclude: [trace]
            nested: as-received
        outcome:
          field: answer-code
          text: answer_text
          codes:
            "00": { name: Done, is: success, doc: It went well. }
            "01": { name: Waiting, is: pending }
            "99": { name: Refused, is: failure }
          otherwise: pending
        fields:
          shop_id: { type: String(10), format: digits, doc: The shop., sensitive: token }
          order_id: { type: String(1~20), pattern: "[A-Z0-9]+", example: A1 }
          amount: { type: String(12), format: decimal(2), minimum: 0.01, maximum: 1000.50 }
          paid_at: { type: String(14), format: date-time(YYYYMMDDHHMMSS) }
          state:
            type: String(8)
            doc: How it stands.
            codes:
              NEW: New
              PAID: { name: Paid, doc: Money is there., final: true }
              BACK: { name: Returned, after: [PAID] }
        operation: { encoding: json, safety: read }
        notification: { acknowledge: ok, deadline: 5s }

        """;

    public const string Query = """
        gateway: TulipPay
        contract: OrderQuery
        title: Order query
        read_from: { page: Orders, url: https://tulip.example/docs, date: 2026-01-02 }
        operation: { endpoint: https://tulip.example/query, safety: idempotent }
        request:
          fields:
            shop_id: { required: true }
            order_id: { type: String(15~19), length: [15, 18], example: A12345678901234, printed: { type: String(14), because: the sample has 16 } }
            trade_id: { type: String, property: Trade }
            version: { type: String(6), default: "1.0" }
            channel: { type: String(1), codes: { W: Web, "0": Desk } }
            count: { type: Int, written: number, minimum: 1, maximum: 10 }
            source: { type: String, fixed: api }
            payload:
              type: Object
              fields:
                kind: { type: String, required: true }
                amount: { maximum: }
            raw: { type: Object }
            lines: { type: List, fields: { sku: { type: String(5) } } }
            extra: { type: String, format: json, fields: { note: { type: String } } }
          rules:
            - any_of: [order_id, trade_id]
            - require: [count]
              when: { channel: [W] }
            - require: [raw]
              unless: [version]
        response:
          echo: [order_id]
          fields:
            answer_text: { type: String(50) }
            shop_id: {}
            order_id: {}
            state: { required: true }
            amount: {}
            paid_at: {}
            day: { type: String, format: date }
            link: { type: String, format: url }
            channel: { type: String(1), codes: { W: Web, "0": Desk } }
            hint: { type: String, signed: unstated, returned_when: the shop asked for it, sensitive: card }
            trace: { type: String }
          rules:
            - together: [amount, paid_at]
            - one_of: [day, link]
            - at_most_one_of: [amount, link]
            - equal: [hint, channel]

        """;

    public const string Notice = """
        gateway: TulipPay
        contract: OrderNotice
        notification:
          refuse: { code: "99", text: no }
          resend: { every: 2m, times: 3 }
          identity: [shop_id, order_id, state]
          senders: [203.0.113.7, "2001:db8::7"]
        fields:
          order_id: { required: true }
          shop_id: { required: true }
          state: { required: true }
          amount: { required: true }
        examples:
          - title: the page's
            body: |
              {"order_id":"A1","shop_id":"12345","state":"PAID","my field":"x","seal":"yS26xtg4vzD2Fe7N/TamMdmRUVgTXHRBNNVmm8c5B1RM6w4CTIc4+TjXWRsHXljqqynUybHNQ3+vsdDiDxyzOpjmmzAvDpylgUaENgfVTYdhhOcjCdB+WdEpBRPZgzC3IrIIQGg/UNdj+bFtndb0jBigrcPL2JqKcJ6X6ZwfhcM="}
            sign_source: my field:x;order_id:A1;shop_id:12345;state:PAID
            public_key: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDRkIwcrunlurt72koBQ3GKpfoaAOVHzImuvDKpF5iANC8aZtWrtoBSlBViBviC+VGixei5dYy3tGmRX5jD88aEjUYDrqYDmYQWSsqzvouzvDA+mrVQbUVBkMFalSqLG5TDEyYNoGCJRbzSxwGgn1noEsBWM7Nh9FWlbtswb0bPlQIDAQAB
            breaks: [missing amount, "unknown \"my field\""]

        """;

    public static (string Path, string Text)[] All =>
        [(GatewayPath, Gateway), (QueryPath, Query), (NoticePath, Notice)];
}
