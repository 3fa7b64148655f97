extern alias generator;

using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using generator::GatewayContracts.Generator.Hints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks;

/// <summary>
/// What hints about specs cost in a build: each file is read once, so four times the contracts are four times the work.
/// </summary>
[MemoryDiagnoser]
public class HintBenchmarks
{
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Build",
        [CSharpSyntaxTree.ParseText("class Shop;")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]
    );

    [Params(100, 400)]
    public int Contracts { get; set; }

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> FirstRun()
    {
        ImmutableArray<AdditionalText> specs =
        [
            TulipGateway.File,
            .. Enumerable.Range(0, Contracts).Select(number => TulipGateway.Notice(number, "order")),
        ];
        return _compilation
            .WithAnalyzers([new SpecHintAnalyzer()], new AnalyzerOptions(specs))
            .GetAnalyzerDiagnosticsAsync();
    }
}
