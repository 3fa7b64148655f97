namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1105WasTests() : SpecTest(Descriptors.DoesNotFit)
{
    private const string Reason = "it says what a file with `extends` replaces, and this file has none; take it out";

    [Fact]
    public void In_a_row() =>
        InRequestField("tint: { type: String }", "tint: { type: String, [|was|]: { type: Int } }", "was", Reason);

    [Fact]
    public void In_a_code() =>
        InRequestField(
            "tint: { type: String, codes: { R: { name: Red } } }",
            "tint: { type: String, codes: { R: { name: Red, [|was|]: { name: Rose } } } }",
            "was",
            Reason
        );

    [Fact]
    public void In_a_return_code() =>
        InGatewayFile("is: pending }", "is: pending, [|was|]: { is: unknown } }", "was", Reason);
}
