namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1105DoesNotFitTests() : SpecTest(Descriptors.DoesNotFit)
{
    [Theory]
    [InlineData(
        "    answer_text: { type: String(50) }",
        "    answer_text: { type: String(50) }\n    answer-code: { type: String, [|codes|]: { X: Y } }",
        "codes",
        "the codes of this field decide the outcome; write them in `outcome`"
    )]
    [InlineData(
        "when: { channel: [W] }",
        "when: { [|payload|]: [W] }",
        "when: payload",
        "it holds other fields, so it never has a code that a rule can wait for; name a field with codes"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Fact]
    public void In_an_outcome() =>
        InGatewayFile(
            "is: pending }",
            "is: pending, final: [|true|] }",
            "final: true",
            "a code that is `pending` is not the last word; mend one of the two"
        );

    [Fact]
    public void In_a_notification() =>
        InNotification(
            "  - title: the page's",
            "  - title: the page's\n    [|message|]: request",
            "message",
            "a notification contract has one message; leave it out"
        );

    [Theory]
    [InlineData("  shop_id: { required: [|false|] }")]
    [InlineData("  shop_id: { type: String, required: [|false|] }")]
    public void The_merchant_of_a_notification(string row) =>
        InNotification(
            "  shop_id: { required: true }",
            row,
            "required: false",
            "a notification must tell whose it is, so it always has the merchant field; take it out"
        );

    [Theory]
    [InlineData(
        "mood: { type: Int }",
        "mood: { type: Int, format: [|digits|] }",
        "format: digits",
        "`Int` has its format already; write `type: String` for a text with a format"
    )]
    [InlineData(
        "mood: { type: Object }",
        "mood: { type: Object, format: [|url|] }",
        "format: url",
        "only `String` has a format; take it out"
    )]
    [InlineData(
        "mood: { type: String, codes: { A: Good } }",
        "mood: { type: String, codes: { A: Good }, format: [|date|] }",
        "format: date",
        "a field with `codes` becomes an enum, and cannot be read a second way; keep one of the two"
    )]
    [InlineData(
        "mood: { type: Object }",
        "mood: { type: Object, [|codes|]: { A: Good } }",
        "codes",
        "only a text or an `Int` has codes; take it out"
    )]
    [InlineData(
        "mood: { type: String }",
        "mood: { type: String, minimum: [|1|] }",
        "minimum",
        "only numbers have limits; write `type: Int` or `format: decimal`"
    )]
    [InlineData(
        "mood: { type: Int }",
        "mood: { type: Int, length: [|3|] }",
        "length",
        "only `String` has a length; take it out"
    )]
    [InlineData(
        "mood: { type: Object }",
        "mood: { type: Object, pattern: [|a|] }",
        "pattern",
        "only a text has a pattern; take it out"
    )]
    [InlineData(
        "mood: { type: String }",
        "mood: { type: String, written: [|number|] }",
        "written: number",
        "only `Int`, `format: decimal` and codes that are all numbers can be sent as JSON numbers; take it out"
    )]
    [InlineData(
        "mood: { type: String }",
        "mood: { type: String, [|fields|]: { a: { type: Int } } }",
        "fields",
        "`String` has no members; write `type: Object` or `type: List`, or for a JSON text `format: json`"
    )]
    [InlineData(
        "mood: { type: String, format: url }",
        "mood: { type: String, format: url, [|fields|]: { a: { type: Int } } }",
        "fields",
        "of the formats only `json` has members; take them out"
    )]
    [InlineData(
        "mood: { type: Object, fields: { a: { type: Int } } }",
        "mood: { type: Object, fields: { a: { type: Int } }, fixed: [|x|] }",
        "fixed",
        "a constant is a single text, not an object or a list; take it out"
    )]
    [InlineData(
        "mood: { type: String, format: json, fields: { a: { type: Int } } }",
        "mood: { type: String, format: json, fields: { a: { type: Int } }, pattern: [|a|] }",
        "pattern",
        "only a text has a pattern; take it out"
    )]
    [InlineData(
        "mood: { type: List }",
        "mood: { type: List, default: [|x|] }",
        "default",
        "a constant is a single text, not an object or a list; take it out"
    )]
    [InlineData(
        "mood: { type: String, codes: { a: A } }",
        "mood: { type: String, codes: { a: A }, written: [|number|] }",
        "written: number",
        "only `Int`, `format: decimal` and codes that are all numbers can be sent as JSON numbers; take it out"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);

    [Fact]
    public void In_a_field_of_the_library() =>
        InLibraryField(
            "mood: { type: String }",
            "mood: { type: String, [|required|]: true }",
            "required",
            "whether a field is required differs from message to message; write it in the contracts"
        );

    [Fact]
    public void A_format_of_the_library() =>
        InNotification(
            "amount: { required: true }",
            "amount: { required: true }\n  [|paid_at|]: { type: List }",
            "format: date-time(YYYYMMDDHHMMSS)",
            "only `String` has a format; it comes from the gateway's library, so write `format:` without a value to do "
                + "without it"
        );
}
