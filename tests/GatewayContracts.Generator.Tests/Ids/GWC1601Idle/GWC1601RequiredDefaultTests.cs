using Microsoft.CodeAnalysis;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1601RequiredDefaultTests() : HintTest(Descriptors.RequiredDefault)
{
    [Fact]
    public void In_a_field_of_a_request() =>
        InRequestField(
            "mood: { type: String, default: api }",
            "mood: { type: String, required: true, default: [|api|] }",
            "mood"
        );

    [Fact]
    public void A_spec_with_errors_has_no_hints() =>
        Assert.Empty(
            HintsOf([
                .. Samples.Select(file =>
                    file.Path == QueryPath
                        ? (
                            file.Path,
                            Query.Replace(
                                "version: { type: String(6),",
                                "version: { type: Strin, required: true,",
                                StringComparison.Ordinal
                            )
                        )
                        : file
                ),
            ])
        );

    [Fact]
    public void The_generator_reports_no_hint_and_the_analyzer_no_error() =>
        Assert.All(
            ReleaseLedgerTests.All.Where(descriptor => descriptor.Id.StartsWith("GWC1", StringComparison.Ordinal)),
            descriptor =>
                Assert.Equal(
                    descriptor.DefaultSeverity != DiagnosticSeverity.Error,
                    new Hints.SpecHintAnalyzer().SupportedDiagnostics.Contains(descriptor)
                )
        );
}
