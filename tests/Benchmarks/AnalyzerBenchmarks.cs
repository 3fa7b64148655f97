extern alias generator;

using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using generator::GatewayContracts.Generator.Usage;
using GatewayContracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks;

/// <summary>What the analyzers cost where no generated type is touched: next to the compiler's own work it should be nothing.</summary>
public class AnalyzerBenchmarks
{
    private const int Methods = 2000;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers =
    [
        .. typeof(MessageAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && type.Namespace == typeof(MessageAnalyzer).Namespace)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Whether the compilation references GatewayContracts at all.</summary>
    [Params(false, true)]
    public bool Referenced { get; set; }

    [Benchmark(Baseline = true)]
    public ImmutableArray<Diagnostic> CompilerAlone() => Compilation().GetDiagnostics();

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> WithAnalyzers() => Compilation().WithAnalyzers(_analyzers).GetAllDiagnosticsAsync();

    private CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Unrelated",
        [CSharpSyntaxTree.ParseText(Source())],
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            .. Referenced ? [MetadataReference.CreateFromFile(typeof(SignedMessage).Assembly.Location)] : Array.Empty<MetadataReference>(),
        ],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static string Source() => "class Unrelated {" + string.Concat(Enumerable.Range(0, Methods).Select(number =>
        $"string M{number}(int a) {{ var list = new System.Collections.Generic.List<string> {{ \"x\", a.ToString() }}; return a switch {{ 1 => \"one\", _ => list[0] + a }}; }}")) + "}";
}
