using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1601IdleAfterTests() : HintTest("GWC1601", DiagnosticSeverity.Warning)
{
    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile(
            "after: [PAID]",
            "after: [PAID, [|NEW|]]",
            "`NEW` is not final, so every code may follow it; take it out of `after`, or write `final: true` there"
        );

    [Fact]
    public void In_a_field_of_a_request() =>
        InRequestField(
            "mood: { type: String, codes: { A: A, B: { name: B } } }",
            "mood: { type: String, codes: { A: A, B: { name: B, after: [[|A|]] } } }",
            "`A` is not final, so every code may follow it; take it out of `after`, or write `final: true` there"
        );
}
