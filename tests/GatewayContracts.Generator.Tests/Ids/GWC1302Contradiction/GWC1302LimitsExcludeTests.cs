namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1302LimitsExcludeTests() : SpecTest("GWC1302")
{
    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile(
            "maximum: 1000.50",
            "maximum: [|0.001|]",
            "No value can meet both minimum 0.01 and maximum 0.001; mend one of the two"
        );

    [Theory]
    [InlineData(
        "mood: { type: String(15~19), length: [15, 18] }",
        "mood: { type: String(15~19), length: [15, [|20|]] }",
        "No value can meet both length 20 and type String(15~19); mend one of the two"
    )]
    [InlineData(
        "mood: { type: String(15~19), length: 15 }",
        "mood: { type: String(15~19), length: [|14|] }",
        "No value can meet both length 14 and type String(15~19); mend one of the two"
    )]
    [InlineData(
        "mood: { type: String(6~9) }",
        "mood: { type: [|String(9~6)|] }",
        "No value can meet both at least 9 and at most 6 characters; mend one of the two"
    )]
    [InlineData(
        "mood: { type: Int, minimum: 1, maximum: 2 }",
        "mood: { type: Int, minimum: 2, maximum: [|1|] }",
        "No value can meet both minimum 2 and maximum 1; mend one of the two"
    )]
    [InlineData(
        "mood: { type: String(14), format: date-time }",
        "mood: { type: String(8), format: [|date-time|] }",
        "No value can meet both format date-time, which has 14 characters, and type String(8); mend one of the two"
    )]
    [InlineData(
        "mood: { type: String, format: date, length: 8 }",
        "mood: { type: String, format: [|date|], length: 14 }",
        "No value can meet both format date, which has 8 characters, and the `length` given; mend one of the two"
    )]
    [InlineData(
        "mood: { type: String(15), format: ip-underscored }",
        "mood: { type: String(6), format: [|ip-underscored|] }",
        "No value can meet both format ip-underscored, which has 7 to 15 characters, and type String(6); mend one "
            + "of the two"
    )]
    [InlineData(
        "mood: { type: String(15), format: ip-underscored }",
        "mood: { type: String(16~20), format: [|ip-underscored|] }",
        "No value can meet both format ip-underscored, which has 7 to 15 characters, and type String(16~20); mend "
            + "one of the two"
    )]
    [InlineData(
        "mood: { type: String(4), format: base64 }",
        "mood: { type: String(3), format: [|base64|] }",
        "No value can meet both format base64, which has at least 4 characters, and type String(3); mend one of the two"
    )]
    [InlineData(
        "mood: { type: String(4), format: decimal(2) }",
        "mood: { type: String(3), format: [|decimal(2)|] }",
        "No value can meet both format decimal(2), which has at least 4 characters, and type String(3); mend one "
            + "of the two"
    )]
    public void In_a_field_of_a_request(string right, string wrong, string message) =>
        InRequestField(right, wrong, message);
}
