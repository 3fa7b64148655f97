using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1006LostValueTests() : SpecTest(Descriptors.LostValue)
{
    [Theory]
    [InlineData("separator: \";\"", "separator: [|#|]", "separator", "#")]
    [InlineData("nested: as-received", "nested: as-received\n    suffix: [|#key={key}|]", "suffix", "#key={key}")]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData("mood:\n  type: String\n  fixed: \"#1\"", "mood:\n  type: String\n  fixed: [|#1|]", "fixed", "#1")]
    [InlineData(
        "mood:\n  type: String\n  doc: \"#5 of it\"",
        "mood:\n  type: String\n  doc: [|#5 of it|]",
        "doc",
        "#5 of it"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);

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
