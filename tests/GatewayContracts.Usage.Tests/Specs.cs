namespace GatewayContracts.Usage.Tests;

/// <summary>A gateway invented for these tests, with a field for every limit and a message for every rule.</summary>
internal static class Specs
{
    public const string Gateway = """
        gateway: TulipPay
        title: Tulip Pay
        namespace: Tulip
        time_zone: "+01:00"
        merchant: shop_id
        signature:
          field: seal
          algorithm: { field: seal_kind, accepts: { R2: sha256-with-rsa } }
          source: { order: code-units, pair: "{name}={value}", separator: "&", omit: [null, empty] }
        outcome:
          field: answer_code
          text: answer_text
          codes:
            "00": { name: Done, is: success }
            "99": { name: Turned, is: failure }
          otherwise: pending
        fields:
          shop_id: { type: String(10), format: digits }
          order_id: { type: String(4~8) }
          amount: { type: String(12), format: decimal(2), minimum: 0.01, maximum: 1000.50 }
          way: { type: String(1), codes: { "1": Card, "2": Bank, "3": Cash } }
        operation: { encoding: json, safety: idempotent }
        notification: { acknowledge: ok }

        """;

    public const string Pay = """
        gateway: TulipPay
        contract: Pay
        operation: { endpoint: https://tulip.example/pay }
        request:
          fields:
            shop_id: { required: true }
            order_id: { required: true }
            amount: {}
            way: {}
            card: { type: String, length: [15, 16], format: digits }
            bank: { type: String(8), pattern: "[A-Z]{3}[0-9]*" }
            proof: { type: String, format: base64 }
            count: { type: Int, minimum: 1, maximum: 10 }
            rate: { type: String, format: decimal }
            channel: { type: String(3), fixed: web }
            edition: { type: Int, fixed: "2" }
            fee: { type: String, format: decimal(2), fixed: "0.10" }
            since: { type: String, format: date, fixed: "20260102" }
            moment: { type: String, format: date-time }
            kind: { type: String(1), codes: { A: Sale, B: Gift }, fixed: A }
            goods:
              type: Object
              fields:
                title: { type: String(5), required: true }
        response:
          fields:
            shop_id: {}
            order_id: {}
            way: {}
            hint: { type: String, signed: unstated }
            tries: { type: Int, signed: unstated }
            day: { type: String, format: date }
          rules:
            - any_of: [hint, day]

        """;

    public const string Rules = """
        gateway: TulipPay
        contract: Rule
        operation: { endpoint: https://tulip.example/rule }
        request:
          fields:
            shop_id: {}
            order_id: {}
            trade_id: { type: String(8) }
            phone: { type: String(8) }
            mail: { type: String(8) }
            left: { type: String(8) }
            right: { type: String(8) }
            gift: { type: Int }
            coupon: { type: Int }
            way: {}
            place: { type: String(8) }
            card: { type: String(8) }
            bank: { type: String(8) }
            desk: { type: String(8) }
            day: { type: String, format: date }
            total: { type: Int }
            sum: { type: Int }
            channel: { type: String(3), fixed: web }
          rules:
            - any_of: [order_id, trade_id]
            - one_of: [phone, mail]
            - together: [left, right]
            - at_most_one_of: [gift, coupon]
            - { require: [card], when: { way: ["1"] } }
            - { require: [bank, desk], when: { way: ["2", "3"], place: [north] } }
            - equal: [total, sum]
            - { require: [desk], when: { channel: [app] } }
        response:
          fields:
            shop_id: {}

        """;

    public const string Next = """
        gateway: TulipPay
        contract: Next
        operation: { endpoint: https://tulip.example/next }
        request:
          fields:
            order_id: {}
            way: {}
            day: { type: String, format: date }
          rules:
            - { require: [day], unless: [order_id] }
        response:
          fields:
            shop_id: {}

        """;

    public const string Notice = """
        gateway: TulipPay
        contract: Notice
        notification: { identity: [order_id] }
        fields:
          shop_id: { required: true }
          order_id: { required: true }
          amount: { required: true }
          memo: { type: String(20), signed: false }
          lucky: { type: Int, signed: false }
          way: {}
          phone: { type: String(8) }
          mail: { type: String(8) }
          left: { type: String(8) }
          right: { type: String(8) }
          gift: { type: Int }
          coupon: { type: Int }
          total: { type: Int }
          sum: { type: Int }
        rules:
          - any_of: [phone, mail]
          - one_of: [left, right]
          - together: [gift, coupon]
          - at_most_one_of: [left, right]
          - { require: [mail], when: { way: ["1"] } }
          - equal: [total, sum]

        """;

    public static (string Path, string Text)[] All =>
        [
            ("/specs/tulip.gateway.yaml", Gateway),
            ("/specs/pay.contract.yaml", Pay),
            ("/specs/rule.contract.yaml", Rules),
            ("/specs/next.contract.yaml", Next),
            ("/specs/notice.contract.yaml", Notice),
        ];
}
