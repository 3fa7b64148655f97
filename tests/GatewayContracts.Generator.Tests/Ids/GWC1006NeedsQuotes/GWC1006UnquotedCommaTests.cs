namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1006UnquotedCommaTests() : SpecTest(Descriptors.UnquotedComma)
{
    [Theory]
    [InlineData(
        "hint: { type: String, signed: unstated, returned_when: the shop asked for it,",
        "hint: { type: String, signed: unstated, returned_when: asked, [|or paid|], or not,",
        "or paid",
        "returned_when",
        "put the text in quotes: `returned_when: \"asked, or paid, or not\"`"
    )]
    [InlineData(
        "because: the sample has 16",
        "because: the sample has 16, [|not 14|]",
        "not 14",
        "because",
        "put the text in quotes: `because: \"the sample has 16, not 14\"`"
    )]
    [InlineData(
        "count: { type: Int, written: number, minimum: 1, maximum: 10 }",
        "count: { type: Int, written: number, minimum: 1, maximum: 100,[|000|],000 }",
        "000",
        "maximum",
        "write `maximum: 100000000`"
    )]
    [InlineData(
        "count: { type: Int, written: number, minimum: 1, maximum: 10 }",
        "count: { type: String, format: decimal(2), maximum: 100,[|000|],000.00 }",
        "000",
        "maximum",
        "write `maximum: 100000000.00`"
    )]
    [InlineData(
        "count: { type: Int, written: number, minimum: 1, maximum: 10 }",
        "count: { type: String, format: decimal(2), minimum: 0,[|01|] }",
        "01",
        "minimum",
        "write `minimum: 0.01`"
    )]
    [InlineData(
        "version: { type: String(6)",
        "version: { type: String(1,[|32)|]",
        "32)",
        "type",
        "did you mean `String(1~32)`?"
    )]
    [InlineData(
        "version: { type: String(6)",
        "version: { type: Decimal(10,[|2)|]",
        "2)",
        "type",
        "write `type: String` and `format: decimal(2)`"
    )]
    [InlineData(
        "version: { type: String(6)",
        "version: { type: String(6), format: decimal(10,[|2)|]",
        "2)",
        "format",
        "write `decimal(2)`"
    )]
    [InlineData(
        "version: { type: String(6)",
        "version: { type: String(20), format: date-time(yyyy-MM-dd,  [|HH:mm)|]",
        "HH:mm)",
        "format",
        "put the text in quotes: `format: \"date-time(yyyy-MM-dd,  HH:mm)\"`"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData(
        "doc: It went well.",
        "doc: It went well, [|as it seems|]",
        "as it seems",
        "doc",
        "put the text in quotes: `doc: \"It went well, as it seems\"`"
    )]
    [InlineData(
        "doc: The shop.,",
        "doc: The shop, [|or its owner|],",
        "or its owner",
        "doc",
        "put the text in quotes: `doc: \"The shop, or its owner\"`"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);
}
