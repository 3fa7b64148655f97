using GatewayContracts.Generator.Hints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Generator and hints on Roslyn's test kit: a test of each kind. The other tests have harnesses of their own, because
/// the kit does not see which steps of a second run were cached, has no twins with other line ends, and compiles
/// against the whole platform in each of a thousand cases, in twenty times the time.
/// </summary>
public class StandardKitTests
{
    [Fact]
    public Task What_is_generated_compiles() => Generator(All).RunAsync();

    [Fact]
    public async Task An_error_stands_at_its_place_in_the_spec_and_the_rest_compiles()
    {
        var run = Generator(Edited(QueryPath, "title: Order query", "{|#0:titel|}: Order query"));
        run.TestState.ExpectedDiagnostics.Add(
            new DiagnosticResult(Descriptors.UnknownKey)
                .WithLocation(0)
                .WithArguments("titel", "a contract file", "did you mean `title`?")
        );
        await run.RunAsync();
    }

    [Fact]
    public async Task A_hint_stands_at_its_place_in_the_spec()
    {
        var run = new CSharpAnalyzerTest<SpecHintAnalyzer, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
        };
        run.TestState.AdditionalReferences.AddRange(PlatformReferences.WithRuntime);
        run.TestState.Sources.Add("class Program;");
        Add(
            run.TestState,
            Edited(
                GatewayPath,
                "fields:\n  shop_id:",
                "fields:\n  {|#0:colour|}: { type: String }\n  shop_id:",
                ("date-time(YYYYMMDDHHMMSS)", "date-time(yyyyMMddHHmmss)")
            )
        );
        run.TestState.ExpectedDiagnostics.Add(
            new DiagnosticResult(Descriptors.UnusedField).WithLocation(0).WithArguments("colour")
        );
        await run.RunAsync();
    }

    private static GeneratorRun Generator((string Path, string Text)[] specs)
    {
        var run = new GeneratorRun
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck,
        };
        run.TestState.AdditionalReferences.AddRange(PlatformReferences.WithRuntime);
        run.TestState.Sources.Add("class Program;");
        Add(run.TestState, specs);
        return run;
    }

    private static void Add(SolutionState state, IEnumerable<(string Path, string Text)> specs) =>
        state.AdditionalFiles.AddRange(specs.Select(spec => (spec.Path, SourceText.From(spec.Text))));

    private static (string Path, string Text)[] Edited(
        string path,
        string old,
        string marked,
        params (string Old, string New)[] everywhere
    ) =>
        [
            .. All.Select(file =>
                (
                    file.Path,
                    everywhere.Aggregate(
                        file.Path == path ? file.Text.Replace(old, marked, StringComparison.Ordinal) : file.Text,
                        (text, edit) => text.Replace(edit.Old, edit.New, StringComparison.Ordinal)
                    )
                )
            ),
        ];

    private sealed class GeneratorRun : CSharpSourceGeneratorTest<ContractGenerator, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            );
    }
}
