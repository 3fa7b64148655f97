namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1301ValueBreaksFieldTests() : SpecTest(Descriptors.ValueBreaksField)
{
    [Theory]
    [InlineData(
        "mood: { type: String(4), example: A123 }",
        "mood: { type: String(4), example: [|A1234|] }",
        "example",
        "A1234",
        "it has 5 characters, but String(4) allows at most 4"
    )]
    [InlineData(
        "mood: { type: String(3~4), example: A123 }",
        "mood: { type: String(3~4), example: [|A1|] }",
        "example",
        "A1",
        "it has 2 characters, but String(3~4) asks for at least 3"
    )]
    [InlineData(
        "mood: { type: String, length: [15, 18], fixed: A12345678901234 }",
        "mood: { type: String, length: [15, 18], fixed: [|A1|] }",
        "constant",
        "A1",
        "it has 2 characters, but its length must be 15 or 18"
    )]
    [InlineData(
        "mood: { type: String, pattern: \"[A-Z]+\", example: A }",
        "mood: { type: String, pattern: \"[A-Z]+\", example: [|a|] }",
        "example",
        "a",
        "it does not match the pattern [A-Z]+"
    )]
    [InlineData(
        "mood: { type: Int, default: 1 }",
        "mood: { type: Int, default: [|one|] }",
        "default",
        "one",
        "it is not a whole number"
    )]
    [InlineData(
        "mood: { type: String, format: decimal(2), default: 1.00 }",
        "mood: { type: String, format: decimal(2), default: [|\"1,00\"|] }",
        "default",
        "1,00",
        "it is not a decimal number"
    )]
    [InlineData(
        "mood: { type: String, format: decimal(2), default: 1.00 }",
        "mood: { type: String, format: decimal(2), default: [|1.005|] }",
        "default",
        "1.005",
        "it has more than 2 decimal places"
    )]
    [InlineData(
        "mood: { type: String, format: date, example: 20260102 }",
        "mood: { type: String, format: date, example: [|20260230|] }",
        "example",
        "20260230",
        "it is not a date written as yyyyMMdd"
    )]
    [InlineData(
        "mood: { type: String, format: url, example: \"https://tulip.example\" }",
        "mood: { type: String, format: url, example: [|tulip.example|] }",
        "example",
        "tulip.example",
        "it is not a whole URL"
    )]
    [InlineData(
        "mood: { type: String, codes: { A: Good }, example: A }",
        "mood: { type: String, codes: { A: Good }, example: [|B|] }",
        "example",
        "B",
        "it is none of the field's codes; write `A`"
    )]
    [InlineData(
        "mood: { type: Int, codes: { 1: Good } }",
        "mood: { type: Int, codes: { [|A|]: Good } }",
        "code",
        "A",
        "it is not a whole number"
    )]
    [InlineData(
        "mood: { type: String, format: digits, fixed: 12 }",
        "mood: { type: String, format: digits, fixed: [|1a|] }",
        "constant",
        "1a",
        "it has other characters than digits"
    )]
    [InlineData(
        "mood: { type: String, format: base64, fixed: AAAA }",
        "mood: { type: String, format: base64, fixed: [|AAA|] }",
        "constant",
        "AAA",
        "it is not Base64"
    )]
    [InlineData(
        "mood: { type: String, format: ip-underscored, example: 203_0_113_7 }",
        "mood: { type: String, format: ip-underscored, example: [|203.0.113.7|] }",
        "example",
        "203.0.113.7",
        "it is not an IP address with underscores, such as 203_0_113_7"
    )]
    [InlineData(
        "mood: { type: Int, minimum: 2, default: 2 }",
        "mood: { type: Int, minimum: 2, default: [|1|] }",
        "default",
        "1",
        "it is less than the minimum 2"
    )]
    [InlineData(
        "mood: { type: Int, maximum: 2, default: 2 }",
        "mood: { type: Int, maximum: 2, default: [|3|] }",
        "default",
        "3",
        "it is more than the maximum 2"
    )]
    [InlineData(
        "mood: { type: String(2), codes: { AB: Good } }",
        "mood: { type: String(2), codes: { [|ABC|]: Good } }",
        "code",
        "ABC",
        "it has 3 characters, but String(2) allows at most 2"
    )]
    [InlineData(
        "mood: { type: String, format: url, fixed: https://a.example/ }",
        "mood: { type: String, format: url, fixed: [|/notify|] }",
        "constant",
        "/notify",
        "it is not a whole URL"
    )]
    [InlineData(
        "mood: { type: Int, codes: { \"1\": One } }",
        "mood: { type: Int, codes: { \"01\": One, [|\"1\"|]: Uno } }",
        "code",
        "1",
        "as a number it is `01`, which is a code already"
    )]
    [InlineData(
        "mood: { type: String, format: base64, fixed: QUI= }",
        "mood: { type: String, format: base64, fixed: [|QUJ=|] }",
        "constant",
        "QUJ=",
        "it is not Base64"
    )]
    [InlineData(
        "mood: { type: String, format: url, fixed: https://a.example/ }",
        "mood: { type: String, format: url, fixed: [|\"file:///etc/passwd\"|] }",
        "constant",
        "file:///etc/passwd",
        "it is not a whole URL"
    )]
    [InlineData(
        "mood: { type: String, format: url, fixed: https://a.example/ }",
        "mood: { type: String, format: url, fixed: [|\"https://a.example/ \"|] }",
        "constant",
        "https://a.example/ ",
        "a URL has no blanks at its ends, and no control characters"
    )]
    [InlineData(
        "mood: { type: String, format: ip-underscored, default: 203_0_113_7 }",
        "mood: { type: String, format: ip-underscored, default: [|0001_2_3_4|] }",
        "default",
        "0001_2_3_4",
        "it is not an IP address with underscores, such as 203_0_113_7"
    )]
    [InlineData(
        "mood: { type: String, format: json, fixed: '{\"a\":1}' }",
        "mood: { type: String, format: json, fixed: [|'{\"a\":1,}'|] }",
        "constant",
        "{\"a\":1,}",
        "it is not a JSON text"
    )]
    [InlineData(
        "mood: { type: Int, pattern: \"[0-9]{1}\", fixed: 7 }",
        "mood: { type: Int, pattern: \"[0-9]{3}\", fixed: [|007|] }",
        "constant",
        "007",
        "written as `7`, it does not match the pattern [0-9]{3}"
    )]
    [InlineData(
        "mood: { type: String, format: date-time, fixed: 20260101000000 }",
        "mood: { type: String, format: date-time, fixed: [|99991231235959|] }",
        "constant",
        "99991231235959",
        "it is not a date written as yyyyMMddHHmmss"
    )]
    [InlineData(
        "mood: { type: String, format: json, fields: { a: { type: Int } }, example: '{}' }",
        "mood: { type: String, format: json, fields: { a: { type: Int } }, example: [|'[]'|] }",
        "example",
        "[]",
        "it is not the JSON text of an object"
    )]
    [InlineData(
        "mood: { type: Object, fixed: '{}' }",
        "mood: { type: Object, fixed: [|x|] }",
        "constant",
        "x",
        "it is not a JSON text"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);

    // The sample's gateway leaves the text null out.
    [Fact]
    public void A_constant_that_the_sign_string_leaves_out() =>
        InRequestField(
            "mood: { type: String, fixed: none }",
            "mood: { type: String, fixed: [|NULL|] }",
            "constant",
            "NULL",
            "`omit` leaves it out of the sign string, so it counts as absent"
        );

    [Theory]
    [InlineData(
        "encoding: xml",
        "a\\tb",
        "a\\u0001b",
        "a\\u0001b",
        "it has the character U+0001, which XML cannot carry"
    )]
    [InlineData("encoding: xml", "🙂", "a\\0", "a\\u0000", "it has the character U+0000, which XML cannot carry")]
    [InlineData(
        "sent_by: browser",
        "a\\tb",
        "a\\nb",
        "a\\u000Ab",
        "it has a line break, which the customer's browser would send otherwise than it was signed"
    )]
    [InlineData(
        "sent_by: browser",
        "🙂",
        "a\\u0085b",
        "a\\u0085b",
        "it has the character U+0085, which the customer's browser would send otherwise than it was signed"
    )]
    public void A_constant_that_cannot_travel(string operation, string right, string wrong, string shown, string fault)
    {
        Wrong(Files($"[|\"{wrong}\"|]"), "constant", shown, fault);
        Right(Files($"\"{right}\""));

        (string Path, string Text)[] Files(string constant) =>
            [
                (PearSpecs.GatewayPath, PearSpecs.Gateway),
                (
                    PearSpecs.AskPath,
                    $"gateway: PearPay\ncontract: Ask\noperation: {{ endpoint: https://pear.example/ask, "
                        + $"{operation} }}\nrequest: {{ fields: {{ shop: {{}}, mood: {{ type: String, fixed: "
                        + $"{constant} }} }} }}\n"
                        + (operation == "encoding: xml" ? "response: { fields: {} }\n" : "")
                ),
            ];
    }
}
