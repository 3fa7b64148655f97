using GatewayContracts.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace GatewayContracts.Usage.Tests;

/// <summary>
/// The analyzer on Roslyn's test kit, which also tries it on generated code and under a pragma. The other tests have a
/// harness of their own, which takes a quarter of the kit's time for each of several hundred cases.
/// </summary>
public class StandardKitTests
{
    private const string Source = """
        class Till
        {
            object Long() => new PayRequest { OrderId = {|#0:"ABCDEFGHI"|} };
            object None() => {|#1:new RuleRequest|} { Phone = "1" };
            object Right() => new PayRequest { OrderId = "ABCD" };
        }
        """;

    [Fact]
    public Task A_place_and_its_message_where_the_types_are_in_another_assembly() =>
        new Run
        {
            TestState =
            {
                Sources = { Source, Shop.Usings },
                AdditionalReferences = { Shop.Library },
                ExpectedDiagnostics = { Long, None },
            },
        }.RunAsync();

    [Fact]
    public async Task A_place_and_its_message_where_the_types_are_generated_beside()
    {
        // What is generated is compiled, and is the generator's own matter otherwise.
        var run = new Run(typeof(ContractGenerator))
        {
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck,
            TestState = { Sources = { Source, Shop.Usings }, ExpectedDiagnostics = { Long, None } },
        };
        run.TestState.AdditionalFiles.AddRange(
            Specs.All.Select(spec => (spec.Path, Microsoft.CodeAnalysis.Text.SourceText.From(spec.Text)))
        );
        await run.RunAsync();
    }

    private static DiagnosticResult Long =>
        new DiagnosticResult(UsageDescriptors.TooLong).WithLocation(0).WithArguments("order_id", "8", "9");

    private static DiagnosticResult None =>
        new DiagnosticResult(UsageDescriptors.TooFewOfSeveral)
            .WithLocation(1)
            .WithArguments(
                "RuleRequest",
                "at least one of `order_id` (OrderId) or `trade_id` (TradeId)",
                "none is",
                "one"
            );

    private sealed class Run : CSharpAnalyzerTest<UsageAnalyzer, DefaultVerifier>
    {
        private readonly Type[] _generators;

        public Run(params Type[] generators)
        {
            _generators = generators;
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Shop.References);
        }

        protected override IEnumerable<Type> GetSourceGenerators() => _generators;

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            );

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);
    }
}
