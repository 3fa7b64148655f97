using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Usage.Tests;

/// <summary>Runs the usage analyzer over a compilation, concurrently, as the compiler does.</summary>
internal static class Analysis
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new UsageAnalyzer()];

    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(CSharpCompilation compilation, bool compiles = true)
    {
        if (compiles)
        {
            var own = compilation.SyntaxTrees.Where(tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
            Assert.DoesNotContain(
                own.SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics()),
                diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
            );
        }

        var thrown = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => thrown.Add(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        var found = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(thrown);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
