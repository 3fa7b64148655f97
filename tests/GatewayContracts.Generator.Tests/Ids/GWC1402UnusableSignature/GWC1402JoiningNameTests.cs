namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1402JoiningNameTests() : SpecTest(Descriptors.JoiningName)
{
    [Theory]
    [InlineData("", "a=b", "=", "&")]
    [InlineData("", "a&b", "=", "&")]
    [InlineData(", source: { separator: _ }", "a_b", "=", "_")]
    [InlineData(", source: { separator: '&&' }", "&b", "=", "&&")]
    [InlineData(", source: { pair: '{name}::{value}' }", "b:", "::", "&")]
    [InlineData(", source: { pair: '<{name}>{value}', separator: '' }", "a<", ">", "")]
    public void A_signed_field(string source, string name, string joint, string separator) =>
        Among(
            [(PearSpecs.GatewayPath, Gateway(source)), (PearSpecs.ToldPath, Contract("other: { type: String }"))],
            PearSpecs.ToldPath,
            "other: { type: String }",
            $"[|\"{name}\"|]: {{ type: String, property: Joining }}",
            name,
            joint,
            separator
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
