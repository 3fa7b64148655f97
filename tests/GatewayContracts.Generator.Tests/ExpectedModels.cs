namespace GatewayContracts.Generator.Tests;

/// <summary>The models of the sample specs, written out.</summary>
internal static class ExpectedModels
{
    public const string Gateway = """
        Name: TulipPay
        Title: Tulip Pay
        Namespace: Shop.Tulip
        Merchant: shop_id
        TimeZoneMinutes: -210
        Signature:
          Field: seal
          AlgorithmField: seal_kind
          Accepts:
            -
              WireName: R1
              Algorithm: sha1-with-rsa
            -
              WireName: R2
              Algorithm: sha256-with-rsa
          Absent: R1
          Prehash: none
          Hex: lower
          Source:
            Order: code-units
            Pair: {name}:{value}
            Separator: ;
            Omit: null | null-text
            Exclude: trace
            Nested: as-received
            Charset: utf-8
        Outcome:
          -
            Field: answer-code
            Text: answer_text
            Codes:
              -
                Code: 00
                Name: Done
                Is: success
                Doc: It went well.
              -
                Code: 01
                Name: Waiting
                Is: pending
              -
                Code: 99
                Name: Refused
                Is: failure
            Otherwise: pending
        Enums:
          -
            TypeName: State
            WireName: state
            Doc: How it stands.
            Codes:
              -
                Code: NEW
                Name: New
              -
                Code: PAID
                Name: Paid
                Doc: Money is there.
                Final: True
              -
                Code: BACK
                Name: Returned
                After: PAID
          -
            TypeName: AnswerCode
            WireName: answer-code
            Codes:
              -
                Code: 00
                Name: Done
                Doc: It went well.
              -
                Code: 01
                Name: Waiting
              -
                Code: 99
                Name: Refused
        LibraryNames: amount | order_id | paid_at | shop_id | state
        """;

    public const string Query = """
        Gateway: TulipPay
        Namespace: Shop.Tulip
        Name: OrderQuery
        Title: Order query
        ReadFrom:
          Page: Orders
          Url: https://tulip.example/docs
          Date: 2026-01-02
        Merchant: shop_id
        TimeZoneMinutes: -210
        Signature:
          Field: seal
          AlgorithmField: seal_kind
          Accepts:
            -
              WireName: R1
              Algorithm: sha1-with-rsa
            -
              WireName: R2
              Algorithm: sha256-with-rsa
          Absent: R1
          Prehash: none
          Hex: lower
          Source:
            Order: code-units
            Pair: {name}:{value}
            Separator: ;
            Omit: null | null-text
            Exclude: trace
            Nested: as-received
            Charset: utf-8
        Enums:
          -
            TypeName: OrderQueryChannel
            WireName: channel
            Codes:
              -
                Code: W
                Name: Web
              -
                Code: 0
                Name: Desk
        Operation:
          Endpoint: https://tulip.example/query
          Safety: idempotent
          Request:
            TypeName: OrderQueryRequest
            Fields:
              -
                WireName: shop_id
                PropertyName: ShopId
                Kind: Text
                Role: Merchant
                DocumentedType: String(10)
                Required: True
                MaximumLength: 10
                Format: Digits
                Sensitive: token
                Doc: The shop.
              -
                WireName: seal_kind
                PropertyName: SealKind
                Kind: Text
                Role: Algorithm
                DocumentedType: String
              -
                WireName: seal
                PropertyName: Seal
                Kind: Text
                Role: Signature
                DocumentedType: String
                Required: True
              -
                WireName: order_id
                PropertyName: OrderId
                Kind: Text
                DocumentedType: String(15~19)
                MinimumLength: 15
                MaximumLength: 19
                ExactLengths: 15 | 18
                Pattern: [A-Z0-9]+
                Example: A12345678901234
                Printed: The docs print type String(14); the sample has 16.
              -
                WireName: trade_id
                PropertyName: Trade
                Kind: Text
                DocumentedType: String
              -
                WireName: version
                PropertyName: Version
                Kind: Text
                DocumentedType: String(6)
                MaximumLength: 6
                Default: 1.0
              -
                WireName: channel
                PropertyName: Channel
                Kind: Code
                DocumentedType: String(1)
                MaximumLength: 1
                EnumName: OrderQueryChannel
                Codes:
                  -
                    Code: W
                    Name: Web
                  -
                    Code: 0
                    Name: Desk
              -
                WireName: count
                PropertyName: Count
                Kind: Integer
                DocumentedType: Int
                WrittenAsNumber: True
                Minimum: 1
                Maximum: 10
              -
                WireName: source
                PropertyName: Source
                Kind: Text
                DocumentedType: String
                Fixed: api
              -
                WireName: payload
                PropertyName: Payload
                Kind: Object
                DocumentedType: Object
                MemberType: OrderQueryRequestPayload
                Members:
                  -
                    WireName: kind
                    PropertyName: Kind
                    Kind: Text
                    DocumentedType: String
                    Required: True
                  -
                    WireName: amount
                    PropertyName: Amount
                    Kind: Decimal
                    DocumentedType: String(12)
                    MaximumLength: 12
                    Scale: 2
                    Minimum: 0.01
              -
                WireName: raw
                PropertyName: Raw
                Kind: Json
                DocumentedType: Object
              -
                WireName: lines
                PropertyName: Lines
                Kind: List
                DocumentedType: List
                MemberType: OrderQueryRequestLines
                Members:
                  -
                    WireName: sku
                    PropertyName: Sku
                    Kind: Text
                    DocumentedType: String(5)
                    MaximumLength: 5
              -
                WireName: extra
                PropertyName: Extra
                Kind: JsonText
                DocumentedType: String
                Format: Json
                MemberType: OrderQueryRequestExtra
                Members:
                  -
                    WireName: note
                    PropertyName: Note
                    Kind: Text
                    DocumentedType: String
            Rules:
              -
                Kind: AnyOf
                Fields: order_id | trade_id
              -
                Kind: RequireWhen
                Fields: count
                When:
                  -
                    Field: channel
                    Codes: W
              -
                Kind: RequireUnless
                Fields: raw
                Unless: version
          Response:
            TypeName: OrderQueryResponse
            Role: Response
            Fields:
              -
                WireName: answer-code
                PropertyName: AnswerCode
                Kind: Code
                Role: OutcomeCode
                DocumentedType: String
                Required: True
                EnumName: AnswerCode
                Codes:
                  -
                    Code: 00
                    Name: Done
                    Doc: It went well.
                  -
                    Code: 01
                    Name: Waiting
                  -
                    Code: 99
                    Name: Refused
              -
                WireName: answer_text
                PropertyName: AnswerText
                Kind: Text
                Role: OutcomeText
                DocumentedType: String(50)
                Required: True
                MaximumLength: 50
              -
                WireName: shop_id
                PropertyName: ShopId
                Kind: Text
                Role: Merchant
                DocumentedType: String(10)
                MaximumLength: 10
                Format: Digits
                Sensitive: token
                Doc: The shop.
              -
                WireName: seal_kind
                PropertyName: SealKind
                Kind: Text
                Role: Algorithm
                DocumentedType: String
              -
                WireName: seal
                PropertyName: Seal
                Kind: Text
                Role: Signature
                DocumentedType: String
                Required: True
              -
                WireName: order_id
                PropertyName: OrderId
                Kind: Text
                DocumentedType: String(1~20)
                MinimumLength: 1
                MaximumLength: 20
                Pattern: [A-Z0-9]+
                Example: A1
              -
                WireName: state
                PropertyName: State
                Kind: Code
                DocumentedType: String(8)
                Required: True
                MaximumLength: 8
                EnumName: State
                Codes:
                  -
                    Code: NEW
                    Name: New
                  -
                    Code: PAID
                    Name: Paid
                    Doc: Money is there.
                    Final: True
                  -
                    Code: BACK
                    Name: Returned
                    After: PAID
                Doc: How it stands.
              -
                WireName: amount
                PropertyName: Amount
                Kind: Decimal
                DocumentedType: String(12)
                MaximumLength: 12
                Scale: 2
                Minimum: 0.01
                Maximum: 1000.50
              -
                WireName: paid_at
                PropertyName: PaidAt
                Kind: Moment
                DocumentedType: String(14)
                MaximumLength: 14
                DatePattern: yyyyMMddHHmmss
              -
                WireName: day
                PropertyName: Day
                Kind: Date
                DocumentedType: String
                DatePattern: yyyyMMdd
              -
                WireName: link
                PropertyName: Link
                Kind: Url
                DocumentedType: String
              -
                WireName: channel
                PropertyName: Channel
                Kind: Code
                DocumentedType: String(1)
                MaximumLength: 1
                EnumName: OrderQueryChannel
                Codes:
                  -
                    Code: W
                    Name: Web
                  -
                    Code: 0
                    Name: Desk
              -
                WireName: hint
                PropertyName: Hint
                Kind: Text
                DocumentedType: String
                Signed: Unstated
                Sensitive: card
                ReturnedWhen: the shop asked for it
              -
                WireName: trace
                PropertyName: Trace
                Kind: Text
                DocumentedType: String
                Signed: Unsigned
            Rules:
              -
                Kind: Together
                Fields: amount | paid_at
              -
                Kind: OneOf
                Fields: day | link
              -
                Kind: NotBoth
                Fields: amount | link
              -
                Kind: Equal
                Fields: hint | channel
          Echo: order_id
          Outcome:
            -
              Field: answer-code
              Text: answer_text
              Codes:
                -
                  Code: 00
                  Name: Done
                  Is: success
                  Doc: It went well.
                -
                  Code: 01
                  Name: Waiting
                  Is: pending
                -
                  Code: 99
                  Name: Refused
                  Is: failure
              Otherwise: pending
        """;

    public const string Notice = """
        Gateway: TulipPay
        Namespace: Shop.Tulip
        Name: OrderNotice
        Merchant: shop_id
        TimeZoneMinutes: -210
        Signature:
          Field: seal
          AlgorithmField: seal_kind
          Accepts:
            -
              WireName: R1
              Algorithm: sha1-with-rsa
            -
              WireName: R2
              Algorithm: sha256-with-rsa
          Absent: R1
          Prehash: none
          Hex: lower
          Source:
            Order: code-units
            Pair: {name}:{value}
            Separator: ;
            Omit: null | null-text
            Exclude: trace
            Nested: as-received
            Charset: utf-8
        Notification:
          Message:
            TypeName: OrderNotice
            Role: Notification
            Fields:
              -
                WireName: order_id
                PropertyName: OrderId
                Kind: Text
                DocumentedType: String(1~20)
                Required: True
                MinimumLength: 1
                MaximumLength: 20
                Pattern: [A-Z0-9]+
                Example: A1
              -
                WireName: shop_id
                PropertyName: ShopId
                Kind: Text
                Role: Merchant
                DocumentedType: String(10)
                Required: True
                MaximumLength: 10
                Format: Digits
                Sensitive: token
                Doc: The shop.
              -
                WireName: seal_kind
                PropertyName: SealKind
                Kind: Text
                Role: Algorithm
                DocumentedType: String
              -
                WireName: seal
                PropertyName: Seal
                Kind: Text
                Role: Signature
                DocumentedType: String
                Required: True
              -
                WireName: state
                PropertyName: State
                Kind: Code
                DocumentedType: String(8)
                Required: True
                MaximumLength: 8
                EnumName: State
                Codes:
                  -
                    Code: NEW
                    Name: New
                  -
                    Code: PAID
                    Name: Paid
                    Doc: Money is there.
                    Final: True
                  -
                    Code: BACK
                    Name: Returned
                    After: PAID
                Doc: How it stands.
              -
                WireName: amount
                PropertyName: Amount
                Kind: Decimal
                DocumentedType: String(12)
                Required: True
                MaximumLength: 12
                Scale: 2
                Minimum: 0.01
                Maximum: 1000.50
          Acknowledge:
            Text: ok
          Refuse:
            Fields:
              -
                Name: code
                Value: 99
              -
                Name: text
                Value: no
          DeadlineSeconds: 5
          ResendAfterSeconds: 120 | 120 | 120
          Identity: shop_id | order_id | state
          Senders: 203.0.113.7 | 2001:db8::7
        """;

    public const string Example = """
        Title: the page's
        Message: Notification
        Body: {"order_id":"A1","shop_id":"12345","state":"PAID","my field":"x","seal":"yS26xtg4vzD2Fe7N/TamMdmRUVgTXHRBNNVmm8c5B1RM6w4CTIc4+TjXWRsHXljqqynUybHNQ3+vsdDiDxyzOpjmmzAvDpylgUaENgfVTYdhhOcjCdB+WdEpBRPZgzC3IrIIQGg/UNdj+bFtndb0jBigrcPL2JqKcJ6X6ZwfhcM="}
        SignSource: my field:x;order_id:A1;shop_id:12345;state:PAID
        PublicKey: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDRkIwcrunlurt72koBQ3GKpfoaAOVHzImuvDKpF5iANC8aZtWrtoBSlBViBviC+VGixei5dYy3tGmRX5jD88aEjUYDrqYDmYQWSsqzvouzvDA+mrVQbUVBkMFalSqLG5TDEyYNoGCJRbzSxwGgn1noEsBWM7Nh9FWlbtswb0bPlQIDAQAB
        Breaks:
          -
            Kind: missing
            Fields: amount
          -
            Kind: unknown
            Fields: my field
        """;

    public const string Changed = """
        Gateway: TulipPay
        Namespace: Shop.Tulip
        Name: Other
        Merchant: shop_id
        TimeZoneMinutes: -210
        Signature:
          Field: seal
          AlgorithmField: seal_kind
          Accepts:
            -
              WireName: R9
              Algorithm: md5-with-rsa
          Prehash: none
          Hex: lower
          Source:
            Order: lower-case-code-units
            Pair: {name}={value}
            Separator: &
            Nested: compact-sorted-json
            Charset: utf-8
        Enums:
          -
            TypeName: OtherAnswerCode
            WireName: answer-code
            Codes:
              -
                Code: 00
                Name: Done
                Doc: It went well.
              -
                Code: 01
                Name: Halted
              -
                Code: 99
                Name: Refused
              -
                Code: 02
                Name: Slow
        Operation:
          Endpoint: https://tulip.example/other
          Safety: read
          Request:
            TypeName: OtherRequest
            Fields:
              -
                WireName: seal_kind
                PropertyName: SealKind
                Kind: Text
                Role: Algorithm
                DocumentedType: String
                Required: True
              -
                WireName: seal
                PropertyName: Seal
                Kind: Text
                Role: Signature
                DocumentedType: String
                Required: True
          Response:
            TypeName: OtherResponse
            Role: Response
            Fields:
              -
                WireName: answer-code
                PropertyName: AnswerCode
                Kind: Code
                Role: OutcomeCode
                DocumentedType: String
                Required: True
                EnumName: OtherAnswerCode
                Codes:
                  -
                    Code: 00
                    Name: Done
                    Doc: It went well.
                  -
                    Code: 01
                    Name: Halted
                  -
                    Code: 99
                    Name: Refused
                  -
                    Code: 02
                    Name: Slow
              -
                WireName: answer_text
                PropertyName: AnswerText
                Kind: Text
                Role: OutcomeText
                DocumentedType: String
                Required: True
              -
                WireName: seal_kind
                PropertyName: SealKind
                Kind: Text
                Role: Algorithm
                DocumentedType: String
                Required: True
              -
                WireName: seal
                PropertyName: Seal
                Kind: Text
                Role: Signature
                DocumentedType: String
                Required: True
          Outcome:
            -
              Field: answer-code
              Text: answer_text
              Codes:
                -
                  Code: 00
                  Name: Done
                  Is: success
                  Doc: It went well.
                -
                  Code: 01
                  Name: Halted
                  Is: failure
                -
                  Code: 99
                  Name: Refused
                  Is: failure
                -
                  Code: 02
                  Name: Slow
                  Is: pending
              Otherwise: pending
        OwnsSignature: True
        """;
}
