namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1301ValueBreaksFieldTests() : SpecTest("GWC1301")
{
    [Theory]
    [InlineData(
        "mood: { type: String(4), example: A123 }",
        "mood: { type: String(4), example: [|A1234|] }",
        "The example `A1234` breaks its own field, so mend one of the two: it has 5 characters, but String(4) "
            + "allows at most 4"
    )]
    [InlineData(
        "mood: { type: String(3~4), example: A123 }",
        "mood: { type: String(3~4), example: [|A1|] }",
        "The example `A1` breaks its own field, so mend one of the two: it has 2 characters, but String(3~4) asks "
            + "for at least 3"
    )]
    [InlineData(
        "mood: { type: String, length: [15, 18], fixed: A12345678901234 }",
        "mood: { type: String, length: [15, 18], fixed: [|A1|] }",
        "The constant `A1` breaks its own field, so mend one of the two: it has 2 characters, but its length must "
            + "be 15 or 18"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z]+\", example: A }",
        "mood: { type: String, pattern: \"[A-Z]+\", example: [|a|] }",
        "The example `a` breaks its own field, so mend one of the two: it does not match the pattern [A-Z]+"
    )]
    [InlineData(
        "mood: { type: Int, default: 1 }",
        "mood: { type: Int, default: [|one|] }",
        "The default `one` breaks its own field, so mend one of the two: it is not a whole number"
    )]
    [InlineData(
        "mood: { type: String, format: decimal(2), default: 1.00 }",
        "mood: { type: String, format: decimal(2), default: [|\"1,00\"|] }",
        "The default `1,00` breaks its own field, so mend one of the two: it is not a decimal number"
    )]
    [InlineData(
        "mood: { type: String, format: decimal(2), default: 1.00 }",
        "mood: { type: String, format: decimal(2), default: [|1.005|] }",
        "The default `1.005` breaks its own field, so mend one of the two: it has more than 2 decimal places"
    )]
    [InlineData(
        "mood: { type: String, format: date, example: 20260102 }",
        "mood: { type: String, format: date, example: [|20260230|] }",
        "The example `20260230` breaks its own field, so mend one of the two: it is not a date written as yyyyMMdd"
    )]
    [InlineData(
        "mood: { type: String, format: url, example: \"https://tulip.example\" }",
        "mood: { type: String, format: url, example: [|tulip.example|] }",
        "The example `tulip.example` breaks its own field, so mend one of the two: it is not a whole URL"
    )]
    [InlineData(
        "mood: { type: String, codes: { A: Good }, example: A }",
        "mood: { type: String, codes: { A: Good }, example: [|B|] }",
        "The example `B` breaks its own field, so mend one of the two: it is none of the field's codes; write `A`"
    )]
    [InlineData(
        "mood: { type: Int, codes: { 1: Good } }",
        "mood: { type: Int, codes: { [|A|]: Good } }",
        "The code `A` breaks its own field, so mend one of the two: it is not a whole number"
    )]
    [InlineData(
        "mood: { type: String, format: digits, fixed: 12 }",
        "mood: { type: String, format: digits, fixed: [|1a|] }",
        "The constant `1a` breaks its own field, so mend one of the two: it has other characters than digits"
    )]
    [InlineData(
        "mood: { type: String, format: base64, fixed: AAAA }",
        "mood: { type: String, format: base64, fixed: [|AAA|] }",
        "The constant `AAA` breaks its own field, so mend one of the two: it is not Base64"
    )]
    [InlineData(
        "mood: { type: String, format: ip-underscored, example: 203_0_113_7 }",
        "mood: { type: String, format: ip-underscored, example: [|203.0.113.7|] }",
        "The example `203.0.113.7` breaks its own field, so mend one of the two: it is not an IP address with "
            + "underscores, such as 203_0_113_7"
    )]
    [InlineData(
        "mood: { type: Int, minimum: 2, default: 2 }",
        "mood: { type: Int, minimum: 2, default: [|1|] }",
        "The default `1` breaks its own field, so mend one of the two: it is less than the minimum 2"
    )]
    [InlineData(
        "mood: { type: Int, maximum: 2, default: 2 }",
        "mood: { type: Int, maximum: 2, default: [|3|] }",
        "The default `3` breaks its own field, so mend one of the two: it is more than the maximum 2"
    )]
    [InlineData(
        "mood: { type: String(2), codes: { AB: Good } }",
        "mood: { type: String(2), codes: { [|ABC|]: Good } }",
        "The code `ABC` breaks its own field, so mend one of the two: it has 3 characters, but String(2) allows "
            + "at most 2"
    )]
    [InlineData(
        "mood: { type: String, format: url, fixed: https://a.example/ }",
        "mood: { type: String, format: url, fixed: [|/notify|] }",
        "The constant `/notify` breaks its own field, so mend one of the two: it is not a whole URL"
    )]
    [InlineData(
        "mood: { type: Int, codes: { \"1\": One } }",
        "mood: { type: Int, codes: { \"01\": One, [|\"1\"|]: Uno } }",
        "The code `1` breaks its own field, so mend one of the two: as a number it is `01`, which is a code already"
    )]
    [InlineData(
        "mood: { type: String, format: base64, fixed: QUI= }",
        "mood: { type: String, format: base64, fixed: [|QUJ=|] }",
        "The constant `QUJ=` breaks its own field, so mend one of the two: it is not Base64"
    )]
    [InlineData(
        "mood: { type: String, format: url, fixed: https://a.example/ }",
        "mood: { type: String, format: url, fixed: [|\"file:///etc/passwd\"|] }",
        "The constant `file:///etc/passwd` breaks its own field, so mend one of the two: it is not a whole URL"
    )]
    [InlineData(
        "mood: { type: String, format: url, fixed: https://a.example/ }",
        "mood: { type: String, format: url, fixed: [|\"https://a.example/ \"|] }",
        "The constant `https://a.example/ ` breaks its own field, so mend one of the two: a URL has no blanks at "
            + "its ends, and no control characters"
    )]
    [InlineData(
        "mood: { type: String, format: ip-underscored, default: 203_0_113_7 }",
        "mood: { type: String, format: ip-underscored, default: [|0001_2_3_4|] }",
        "The default `0001_2_3_4` breaks its own field, so mend one of the two: it is not an IP address with "
            + "underscores, such as 203_0_113_7"
    )]
    [InlineData(
        "mood: { type: String, format: json, fixed: '{\"a\":1}' }",
        "mood: { type: String, format: json, fixed: [|'{\"a\":1,}'|] }",
        "The constant `{\"a\":1,}` breaks its own field, so mend one of the two: it is not a JSON text"
    )]
    [InlineData(
        "mood: { type: Int, pattern: \"[0-9]{1}\", fixed: 7 }",
        "mood: { type: Int, pattern: \"[0-9]{3}\", fixed: [|007|] }",
        "The constant `007` breaks its own field, so mend one of the two: written as `7`, it does not match the "
            + "pattern [0-9]{3}"
    )]
    [InlineData(
        "mood: { type: String, format: date-time, fixed: 20260101000000 }",
        "mood: { type: String, format: date-time, fixed: [|99991231235959|] }",
        "The constant `99991231235959` breaks its own field, so mend one of the two: it is not a date written as "
            + "yyyyMMddHHmmss"
    )]
    [InlineData(
        "mood: { type: String, format: json, fields: { a: { type: Int } }, example: '{}' }",
        "mood: { type: String, format: json, fields: { a: { type: Int } }, example: [|'[]'|] }",
        "The example `[]` breaks its own field, so mend one of the two: it is not the JSON text of an object"
    )]
    [InlineData(
        "mood: { type: Object, fixed: '{}' }",
        "mood: { type: Object, fixed: [|x|] }",
        "The constant `x` breaks its own field, so mend one of the two: it is not a JSON text"
    )]
    public void In_a_field_of_a_request(string right, string wrong, string message) =>
        InRequestField(right, wrong, message);

    // The sample's gateway leaves the text null out.
    [Fact]
    public void A_constant_that_the_sign_string_leaves_out() =>
        InRequestField(
            "mood: { type: String, fixed: none }",
            "mood: { type: String, fixed: [|NULL|] }",
            "The constant `NULL` breaks its own field, so mend one of the two: `omit` leaves it out of the sign "
                + "string, so it counts as absent"
        );

    [Theory]
    [InlineData("encoding: xml", "a\\tb", "a\\u0001b", "it has the character U+0001, which XML cannot carry")]
    [InlineData("encoding: xml", "🙂", "a\\0", "it has the character U+0000, which XML cannot carry")]
    [InlineData(
        "sent_by: browser",
        "a\\tb",
        "a\\nb",
        "it has a line break, which the customer's browser would send otherwise than it was signed"
    )]
    [InlineData(
        "sent_by: browser",
        "🙂",
        "a\\u0085b",
        "it has the character U+0085, which the customer's browser would send otherwise than it was signed"
    )]
    public void A_constant_that_cannot_travel(string operation, string right, string wrong, string fault)
    {
        var diagnostic = Assert.Single(Found(Files(wrong)));
        Assert.Equal(
            ("GWC1301", $"\"{wrong}\""),
            (
                diagnostic.Id,
                Files(wrong)[1]
                    .Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)
            )
        );
        Assert.EndsWith(
            fault,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal
        );
        Right(Files(right));

        (string Path, string Text)[] Files(string constant) =>
            [
                (PearSpecs.GatewayPath, PearSpecs.Gateway),
                (
                    PearSpecs.AskPath,
                    $"gateway: PearPay\ncontract: Ask\noperation: {{ endpoint: https://pear.example/ask, "
                        + $"{operation} }}\nrequest: {{ fields: {{ shop: {{}}, mood: {{ type: String, fixed: "
                        + $"\"{constant}\" }} }} }}\n"
                        + (operation == "encoding: xml" ? "response: { fields: {} }\n" : "")
                ),
            ];
    }
}
