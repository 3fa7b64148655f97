namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1305ValueBreaksFieldTests() : SpecTest("GWC1305")
{
    [Theory]
    [InlineData("mood: { type: String(4), example: A123 }", "mood: { type: String(4), example: [|A1234|] }", "The example `A1234` breaks its own field, so mend one of the two: it has 5 characters, but String(4) allows at most 4")]
    [InlineData("mood: { type: String(3~4), example: A123 }", "mood: { type: String(3~4), example: [|A1|] }", "The example `A1` breaks its own field, so mend one of the two: it has 2 characters, but String(3~4) asks for at least 3")]
    [InlineData("mood: { type: String, length: [15, 18], fixed: A12345678901234 }", "mood: { type: String, length: [15, 18], fixed: [|A1|] }", "The constant `A1` breaks its own field, so mend one of the two: it has 2 characters, but its length must be 15 or 18")]
    [InlineData("mood: { type: String, pattern: \"[A-Z]+\", example: A }", "mood: { type: String, pattern: \"[A-Z]+\", example: [|a|] }", "The example `a` breaks its own field, so mend one of the two: it does not match the pattern [A-Z]+")]
    [InlineData("mood: { type: Int, default: 1 }", "mood: { type: Int, default: [|one|] }", "The default `one` breaks its own field, so mend one of the two: it is not a whole number")]
    [InlineData("mood: { type: String, format: decimal(2), default: 1.00 }", "mood: { type: String, format: decimal(2), default: [|\"1,00\"|] }", "The default `1,00` breaks its own field, so mend one of the two: it is not a decimal number")]
    [InlineData("mood: { type: String, format: decimal(2), default: 1.00 }", "mood: { type: String, format: decimal(2), default: [|1.005|] }", "The default `1.005` breaks its own field, so mend one of the two: it has more than 2 decimal places")]
    [InlineData("mood: { type: String, format: date, example: 20260102 }", "mood: { type: String, format: date, example: [|20260230|] }", "The example `20260230` breaks its own field, so mend one of the two: it is not a date written as yyyyMMdd")]
    [InlineData("mood: { type: String, format: url, example: \"https://tulip.example\" }", "mood: { type: String, format: url, example: [|tulip.example|] }", "The example `tulip.example` breaks its own field, so mend one of the two: it is not a whole URL")]
    [InlineData("mood: { type: String, codes: { A: Good }, example: A }", "mood: { type: String, codes: { A: Good }, example: [|B|] }", "The example `B` breaks its own field, so mend one of the two: it is none of the field's codes; write `A`")]
    [InlineData("mood: { type: Int, codes: { 1: Good } }", "mood: { type: Int, codes: { [|A|]: Good } }", "The code `A` breaks its own field, so mend one of the two: it is not a whole number")]
    [InlineData("mood: { type: String, format: digits, fixed: 12 }", "mood: { type: String, format: digits, fixed: [|1a|] }", "The constant `1a` breaks its own field, so mend one of the two: it has other characters than digits")]
    [InlineData("mood: { type: String, format: base64, fixed: AAAA }", "mood: { type: String, format: base64, fixed: [|AAA|] }", "The constant `AAA` breaks its own field, so mend one of the two: it is not Base64")]
    [InlineData("mood: { type: String, format: ip-underscored, example: 203_0_113_7 }", "mood: { type: String, format: ip-underscored, example: [|203.0.113.7|] }", "The example `203.0.113.7` breaks its own field, so mend one of the two: it is not an IP address with underscores, such as 203_0_113_7")]
    [InlineData("mood: { type: Int, minimum: 2, default: 2 }", "mood: { type: Int, minimum: 2, default: [|1|] }", "The default `1` breaks its own field, so mend one of the two: it is less than the minimum 2")]
    [InlineData("mood: { type: Int, maximum: 2, default: 2 }", "mood: { type: Int, maximum: 2, default: [|3|] }", "The default `3` breaks its own field, so mend one of the two: it is more than the maximum 2")]
    [InlineData("mood: { type: String(2), codes: { AB: Good } }", "mood: { type: String(2), codes: { [|ABC|]: Good } }", "The code `ABC` breaks its own field, so mend one of the two: it has 3 characters, but String(2) allows at most 2")]
    [InlineData("mood: { type: String, format: url, fixed: https://a.example/ }", "mood: { type: String, format: url, fixed: [|/notify|] }", "The constant `/notify` breaks its own field, so mend one of the two: it is not a whole URL")]
    [InlineData("mood: { type: Int, codes: { \"1\": One } }", "mood: { type: Int, codes: { \"01\": One, [|\"1\"|]: Uno } }", "The code `1` breaks its own field, so mend one of the two: as a number it is `01`, which is a code already")]
    public void In_a_field_of_a_request(string right, string wrong, string message) => InRequestField(right, wrong, message);
}
