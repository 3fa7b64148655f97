extern alias generator;

using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using GatewayContracts;
using generator::GatewayContracts.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks;

/// <summary>What the analyzer costs in files that use no generated type, beside the compiler's own work.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private const int Files = 100;
    private const int Methods = 20;
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = [new UsageAnalyzer()];
    private readonly MetadataReference[] _platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly MetadataReference _runtime = MetadataReference.CreateFromFile(
        typeof(SignedMessage).Assembly.Location
    );
    private string[] _sources = [];

    public enum Consumer
    {
        /// <summary>Does not know GatewayContracts.</summary>
        Stranger,

        /// <summary>References it.</summary>
        Referring,

        /// <summary>Has generated types, and one file that sends a message.</summary>
        Merchant,
    }

    [ParamsAllValues]
    public Consumer Kind { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _sources = [.. Enumerable.Range(0, Files).Select(Unrelated)];
        if (Kind == Consumer.Merchant)
        {
            _sources =
            [
                .. _sources,
                .. TulipGateway.Generate([TulipGateway.Notice(0, "order")]),
                "class Till { object notice = new Tulip.Notice0 { Shop = \"1\", Order = \"2\" }; }",
            ];
        }

        if (
            Compilation()
                .GetDiagnostics()
                .FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is
            { } error
        )
        {
            throw new InvalidOperationException(error.ToString());
        }
    }

    [Benchmark(Baseline = true)]
    public ImmutableArray<Diagnostic> CompilerAlone() => Compilation().GetDiagnostics();

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> WithAnalyzer() => With(s_analyzers);

    internal Task<ImmutableArray<Diagnostic>> With(ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        Compilation().WithAnalyzers(analyzers).GetAllDiagnosticsAsync();

    private CSharpCompilation Compilation() =>
        CSharpCompilation.Create(
            "Consumer",
            _sources.Select((source, number) => CSharpSyntaxTree.ParseText(source, path: $"{number}.cs")),
            Kind == Consumer.Stranger ? _platform : [.. _platform, _runtime],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    private static string Unrelated(int file) =>
        $"class Unrelated{file} {{"
        + string.Concat(
            Enumerable
                .Range(0, Methods)
                .Select(number =>
                    $"string M{number}(int a) {{ System.Collections.Generic.List<string> list = new() {{ \"x\", "
                    + $"a.ToString(System.Globalization.CultureInfo.InvariantCulture) }}; return a switch {{ 1 => "
                    + $"\"one\", _ => list[0] + a }}; }}"
                )
        )
        + "}";
}
