namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1105WasTests() : SpecTest("GWC1105")
{
    private const string Message =
        "`was` does not fit here: it says what a file with `extends` replaces, and this file has none; take it out";

    [Fact]
    public void In_a_row() =>
        InRequestField("tint: { type: String }", "tint: { type: String, [|was|]: { type: Int } }", Message);

    [Fact]
    public void In_a_code() =>
        InRequestField(
            "tint: { type: String, codes: { R: { name: Red } } }",
            "tint: { type: String, codes: { R: { name: Red, [|was|]: { name: Rose } } } }",
            Message
        );

    [Fact]
    public void In_a_return_code() =>
        InGatewayFile("is: pending }", "is: pending, [|was|]: { is: unknown } }", Message);
}
