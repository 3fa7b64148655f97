namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1106DuplicateKeyTests() : SpecTest("GWC1106")
{
    [Theory]
    [InlineData(
        "title: Order query",
        "title: Order query\n[|title|]: again",
        "`title` is given a second time here; keep one of the two"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n[|\"title\"|]: again",
        "`title` is given a second time here; keep one of the two"
    )]
    [InlineData(
        "    trade_id: {",
        "    trade_id: { type: String }\n    [|trade_id|]: {",
        "`trade_id` is given a second time here; keep one of the two"
    )]
    [InlineData(
        "codes: { W: Web, \"0\": Desk } }\n    count",
        "codes: { W: Web, \"0\": Desk, [|W|]: Web } }\n    count",
        "`W` is given a second time here; keep one of the two"
    )]
    [InlineData(
        "      when: { channel: [W] }",
        "      when: { channel: [W], [|channel|]: [W] }",
        "`channel` is given a second time here; keep one of the two"
    )]
    [InlineData(
        "title: Order query",
        "title: Order query\n[|contract|]: OrderQuery",
        "`contract` is given a second time here; keep one of the two"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData(
        "R2: sha256-with-rsa",
        "R2: sha256-with-rsa, [|R2|]: sha256-with-rsa",
        "`R2` is given a second time here; keep one of the two"
    )]
    [InlineData(
        "    \"01\": {",
        "    \"01\": { name: Open, is: pending }\n    [|\"01\"|]: {",
        "`01` is given a second time here; keep one of the two"
    )]
    [InlineData(
        "  amount: {",
        "  amount: { type: String }\n  [|amount|]: {",
        "`amount` is given a second time here; keep one of the two"
    )]
    [InlineData(
        "      NEW: New",
        "      NEW: New\n      [|NEW|]: Newer",
        "`NEW` is given a second time here; keep one of the two"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);
}
