namespace GatewayContracts.Transcription.Tests;

/// <summary>Pages in other shapes. Each draft is bound by the generator and has no mistake.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void Markdown_with_varchar_and_marks_M_O_C() =>
        Drafted
            .Page("english.md", "merchant_id")
            .Lints()
            .Has(
                "contract: OrderQuery",
                "endpoint: https://pay.example.com/v1/orders/query",
                "merchant_id: { type: String(32), required: true, example: M10001, doc: Your number. E.g. M10001 }",
                "version: { type: String(5), default: \"1.0\", doc: Defaults to 1.0 }",
                "- any_of: [order_id, trade_id]",
                "PAID: { name: Paid, doc: the order is paid }",
                "CLOSED: { name: Closed, doc: it was closed }",
                "format: date-time(yyyy-MM-dd HH:mm:ss)",
                "returned_when: the order is paid",
                "format: decimal(2)",
                "minimum: 0.01",
                "maximum: 50000.00",
                "message: response"
            )
            .Asks("- any_of", "one_of")
            .Asks("shop_id", "required when? The page marks it `C`")
            .Asks("sign", "Base64")
            .Asks("amount", "decimal(12,2)");

    [Fact]
    public void Chinese_headings_and_marks() =>
        Drafted
            .Page("chinese.md", "mch_id")
            .Lints()
            .Has(
                "contract: OrderQuery",
                "endpoint: https://pay.example.com/gateway/query",
                "mch_id: { type: String(32), required: true, doc: 商户号 }",
                "- any_of: [out_trade_no, transaction_id]",
                "sign_type: { type: String(10), default: RSA2, doc: 签名类型，默认为RSA2 }",
                "SUCCESS: { name: Success, doc: 支付成功 }",
                "REFUND: { name: Refund, doc: 转入退款 }",
                "NOTPAY: { name: Notpay, doc: 未支付 }",
                "format: decimal(2)",
                "minimum: 0.01",
                "maximum: 100000000.00",
                "pay_time: { type: String(14), format: date-time, returned_when: 支付成功时, doc: "
                    + "\"支付时间，格式：yyyyMMddHHmmss，支付成功时返回\" }"
            );

    [Fact]
    public void Merged_group_rows() =>
        Drafted
            .Page("merged.html", "partner")
            .Lints()
            .Has(
                "contract: Refund",
                "endpoint: https://pay.example.com/refund",
                "partner: { type: String(1~16), required: true, doc: The merchant }",
                "refund_no: { type: String(8~32), required: true, doc: Your number of the refund }",
                "type: String(1~2)",
                "\"1\": { name: GoodsCameBack, doc: goods came back }",
                "\"2\": { name: GoodsNeverCame, doc: goods never came }",
                "S: { name: Done, doc: done }",
                "P: { name: InProgress, doc: in progress }",
                "F: { name: Failed, doc: failed }"
            );

    [Fact]
    public void Lengths_in_the_notations_of_ISO_20022_and_8583() =>
        Drafted
            .Page("iso.html", "MerId")
            .Lints()
            .Has(
                "contract: PaymentNotification",
                "MerId: { type: String(35), required: true, doc: The merchant }",
                "EndToEndId: { type: String(1~35), required: true, doc: The payment }",
                "TraceNo: { type: String(12), format: digits, doc: The trace number }",
                "Batch: { type: String(15), format: digits, doc: The batch }",
                "Memo: { type: String(40), doc: A note }",
                "ACSC: { name: Acsc, doc: settled }",
                "- require: [Reason]",
                "when: { Status: [RJCT] }"
            )
            .Asks("Ccy", "length: 3");

    [Fact]
    public void Lengths_in_a_column_and_members_below_their_owner() =>
        Drafted
            .Page("lengths.html", "mer_id")
            .Lints()
            .Has(
                "contract: BindCard",
                "mer_id: { type: String(15), required: true, format: digits, length: 15, doc: \"15位数字\" }",
                "card_no: { type: String(15~19), required: true, doc: 银行卡号 }",
                "- require: [cvv2]",
                "when: { card_type: [\"2\"] }",
                "\"1\": { name: Code1, doc: 借记卡 }",
                "type: List",
                "sku: { type: String(20), required: true, doc: 商品编号 }",
                "price: { type: String, format: decimal, doc: 单价 }",
                "# ? 0000 成功"
            )
            .Asks("card_type", "what shall the codes be called")
            .Asks("count", "written: number")
            .Asks("price", "with the length `10`");

    [Fact]
    public void Tabs_between_cells_and_a_lost_mark() =>
        Drafted
            .Page("tabs.txt", "merchantId")
            .Lints()
            .Has(
                "contract: CloseOrder",
                "endpoint: https://pay.example.com/close",
                "orderId: { type: String(32), required: true, doc: The order }",
                "operator: { type: String(20), doc: Who closes it }"
            )
            .Asks("operator", "is it required?")
            .Asks("closed", "which texts stand for true and false?");

    [Fact]
    public void Tables_inside_of_tables_and_names_with_dots() =>
        Drafted
            .Page("nested.html", "merchant_id")
            .Lints()
            .Has(
                "contract: SplitPayment",
                "merchant_id: { type: String(16), required: true, doc: The merchant }",
                "payer:",
                "type: Object",
                "real_name: { type: String(32), required: true, doc: The name }",
                "level: { type: String(1), doc: A or B }"
            )
            .Asks("real_name", "sensitive: name");

    [Fact]
    public void A_callback_in_XML_with_two_columns_of_names() =>
        Drafted
            .Page("callback.md", "mchId")
            .Lints()
            .Has(
                "encoding: xml",
                "mchId: { type: String(32), required: true, example: M100, doc: 商户号 }",
                "SUCCESS: Success",
                "FAIL: Fail",
                "- require: [errCode]",
                "when: { result: [FAIL] }",
                "- title: the page's sample notification",
                "<totalFee>100</totalFee>"
            )
            .Asks("totalFee", "written: number")
            .Has("format: date-time(yyyy-MM-ddTHH:mm:ss)");

    [Fact]
    public void HTML_in_Markdown_with_the_opposite_of_required() =>
        Drafted
            .Page("grid.md", "merchantNo")
            .Lints()
            .Has(
                "endpoint: https://pay.example.com/transfer",
                "merchantNo: { type: String(20), required: true, fixed: M001, doc: \"Fixed value: M001\" }",
                "batchNo: { type: String(8), format: digits, length: 8, doc: Fixed length of 8 digits }",
                "notifyUrl: { type: String(128), doc: The URL of your endpoint }",
                "hint: { type: String, signed: false, doc: Not part of the signature }",
                "\"0000\": { name: Accepted, doc: accepted }",
                "\"0001\": { name: Refused, doc: refused }"
            )
            .Asks("notifyUrl", "format: url")
            .Asks("hint", "which type is `BLOB`?")
            .Asks("hint", "is it required? The page marks it `?`");

    [Fact]
    public void Bars_in_a_text_and_a_form_as_sample() =>
        Drafted
            .Page("bars.txt", "shop_id")
            .Lints()
            .Has(
                "contract: CreateOrder",
                "encoding: form",
                "order_id: { type: String(32), required: true, doc: Your order }",
                "valid_to: { type: String(8), format: date, doc: \"Format: YYYYMMDD\" }",
                "- together: [valid_from, valid_to]",
                "shop_id=S1&order_id=A1&sign=AAAA"
            )
            .Asks("pay_url", "format: url");

    [Fact]
    public void Tables_of_codes_and_codes_that_differ() =>
        Drafted
            .Page("codes.md", "shop")
            .Lints()
            .Has(
                "shop: { type: String(1~16), required: true, doc: The shop }",
                "VOID: { name: Void, doc: The order is void }",
                "PAID: { name: Paid, doc: It was paid before }",
                "property: ReturnedChannel",
                "# ? 9001 busy"
            )
            .Asks("channel", "lists other codes", "response:");

    [Fact]
    public void Short_types_beside_a_column_of_lengths() =>
        Drafted
            .Page("spec.html", "partner_id")
            .Lints()
            .Has(
                "contract: Withdraw",
                "endpoint: https://pay.example.com/withdraw",
                "partner_id: { type: String(16), required: true, format: digits }",
                "card_no: { type: String(15~19), required: true, doc: Mutually exclusive with account_no. }",
                "account_no: { type: String(32) }",
                "currency: { type: String(3), default: CNY }",
                "# ? a rule: at_most_one_of: [card_no, account_no] - `at_most_one_of` cannot hold as it is meant: "
                    + "`account_no` could "
                    + "never be present, because `card_no` is required; mend one of the two"
            )
            .Asks("card_no", "sensitive: card");
}
