namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1402JoiningNameTests() : SpecTest("GWC1402")
{
    private const string Ending =
        " between fields, and the name makes one of them where none is; compare the name and `source` with the "
        + "docs, or write `signed: false` if they say so";

    [Theory]
    [InlineData("", "a=b", "`=` between name and value and `&`")]
    [InlineData("", "a&b", "`=` between name and value and `&`")]
    [InlineData(", source: { separator: _ }", "a_b", "`=` between name and value and `_`")]
    [InlineData(", source: { separator: '&&' }", "&b", "`=` between name and value and `&&`")]
    [InlineData(", source: { pair: '{name}::{value}' }", "b:", "`::` between name and value and `&`")]
    [InlineData(", source: { pair: '<{name}>{value}', separator: '' }", "a<", "`>` between name and value and ``")]
    public void A_signed_field(string source, string name, string joins) =>
        Among(
            [(PearSpecs.GatewayPath, Gateway(source)), (PearSpecs.ToldPath, Contract("other: { type: String }"))],
            PearSpecs.ToldPath,
            "other: { type: String }",
            $"[|\"{name}\"|]: {{ type: String, property: Joining }}",
            $"`{name}` cannot be signed: the sign string has {joins}{Ending}"
        );

    [Theory]
    [InlineData("", "\"a=b\": { type: String, property: Joining, signed: false }")]
    [InlineData(", source: { exclude: [a=b] }", "\"a=b\": { type: String, property: Joining }")]
    [InlineData(", source: { pair: '{value}', separator: '|' }", "\"a|b\": { type: String, property: Joining }")]
    [InlineData(", source: { separator: '&&' }", "\"a&b\": { type: String, property: Joining }")]
    public void Where_the_name_is_not_signed_or_makes_no_border_it_may_hold_anything(string source, string field) =>
        Right((PearSpecs.GatewayPath, Gateway(source)), (PearSpecs.ToldPath, Contract(field)));

    private static string Gateway(string source) =>
        PearSpecs.Gateway.Replace(
            "algorithm: { accepts: { H: hmac-sha256 } }",
            "algorithm: { accepts: { H: hmac-sha256 } }" + source,
            StringComparison.Ordinal
        );

    private static string Contract(string field) =>
        $"gateway: PearPay\ncontract: Told\nnotification: {{ acknowledge: ok }}\nfields:\n  shop: {{ required: "
        + $"true }}\n  {field}\n";
}
