namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1106DuplicateKeyTests() : SpecTest(Descriptors.DuplicateKey)
{
    [Theory]
    [InlineData("title: Order query", "title: Order query\n[|title|]: again", "title")]
    [InlineData("title: Order query", "title: Order query\n[|\"title\"|]: again", "title")]
    [InlineData("    trade_id: {", "    trade_id: { type: String }\n    [|trade_id|]: {", "trade_id")]
    [InlineData(
        "codes: { W: Web, \"0\": Desk } }\n    count",
        "codes: { W: Web, \"0\": Desk, [|W|]: Web } }\n    count",
        "W"
    )]
    [InlineData("      when: { channel: [W] }", "      when: { channel: [W], [|channel|]: [W] }", "channel")]
    [InlineData("title: Order query", "title: Order query\n[|contract|]: OrderQuery", "contract")]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData("R2: sha256-with-rsa", "R2: sha256-with-rsa, [|R2|]: sha256-with-rsa", "R2")]
    [InlineData("    \"01\": {", "    \"01\": { name: Open, is: pending }\n    [|\"01\"|]: {", "01")]
    [InlineData("  amount: {", "  amount: { type: String }\n  [|amount|]: {", "amount")]
    [InlineData("      NEW: New", "      NEW: New\n      [|NEW|]: Newer", "NEW")]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);
}
