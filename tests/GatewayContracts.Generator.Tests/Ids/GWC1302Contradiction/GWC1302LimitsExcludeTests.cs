namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1302LimitsExcludeTests() : SpecTest(Descriptors.LimitsExclude)
{
    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile("maximum: 1000.50", "maximum: [|0.001|]", "minimum 0.01 and maximum 0.001");

    [Theory]
    [InlineData(
        "mood: { type: String(15~19), length: [15, 18] }",
        "mood: { type: String(15~19), length: [15, [|20|]] }",
        "length 20 and type String(15~19)"
    )]
    [InlineData(
        "mood: { type: String(15~19), length: 15 }",
        "mood: { type: String(15~19), length: [|14|] }",
        "length 14 and type String(15~19)"
    )]
    [InlineData(
        "mood: { type: String(6~9) }",
        "mood: { type: [|String(9~6)|] }",
        "at least 9 and at most 6 characters"
    )]
    [InlineData(
        "mood: { type: Int, minimum: 1, maximum: 2 }",
        "mood: { type: Int, minimum: 2, maximum: [|1|] }",
        "minimum 2 and maximum 1"
    )]
    [InlineData(
        "mood: { type: String(14), format: date-time }",
        "mood: { type: String(8), format: [|date-time|] }",
        "format date-time, which has 14 characters, and type String(8)"
    )]
    [InlineData(
        "mood: { type: String, format: date, length: 8 }",
        "mood: { type: String, format: [|date|], length: 14 }",
        "format date, which has 8 characters, and the `length` given"
    )]
    [InlineData(
        "mood: { type: String(15), format: ip-underscored }",
        "mood: { type: String(6), format: [|ip-underscored|] }",
        "format ip-underscored, which has 7 to 15 characters, and type String(6)"
    )]
    [InlineData(
        "mood: { type: String(15), format: ip-underscored }",
        "mood: { type: String(16~20), format: [|ip-underscored|] }",
        "format ip-underscored, which has 7 to 15 characters, and type String(16~20)"
    )]
    [InlineData(
        "mood: { type: String(4), format: base64 }",
        "mood: { type: String(3), format: [|base64|] }",
        "format base64, which has at least 4 characters, and type String(3)"
    )]
    [InlineData(
        "mood: { type: String(4), format: decimal(2) }",
        "mood: { type: String(3), format: [|decimal(2)|] }",
        "format decimal(2), which has at least 4 characters, and type String(3)"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);
}
