using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1006LostValueTests() : SpecTest("GWC1006")
{
    [Theory]
    [InlineData(
        "separator: \";\"",
        "separator: [|#|]",
        "`#` after a space begins a comment, so `separator` has no value; put the value in quotes: `separator: \"#\"`"
    )]
    [InlineData(
        "nested: as-received",
        "nested: as-received\n    suffix: [|#key={key}|]",
        "`#` after a space begins a comment, so `suffix` has no value; put the value in quotes: `suffix: "
            + "\"#key={key}\"`"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Theory]
    [InlineData(
        "mood:\n  type: String\n  fixed: \"#1\"",
        "mood:\n  type: String\n  fixed: [|#1|]",
        "`#` after a space begins a comment, so `fixed` has no value; put the value in quotes: `fixed: \"#1\"`"
    )]
    [InlineData(
        "mood:\n  type: String\n  doc: \"#5 of it\"",
        "mood:\n  type: String\n  doc: [|#5 of it|]",
        "`#` after a space begins a comment, so `doc` has no value; put the value in quotes: `doc: \"#5 of it\"`"
    )]
    public void In_a_field_of_a_request(string right, string wrong, string message) =>
        InRequestField(right, wrong, message);

    [Fact]
    public void Not_beside_an_emptied_key() =>
        Right([
            .. All.Select(file =>
                (
                    file.Path,
                    file.Text.Replace(
                        "    amount: {}\n",
                        "    amount:\n      maximum: # the page gives none\n",
                        StringComparison.Ordinal
                    )
                )
            ),
        ]);
}
