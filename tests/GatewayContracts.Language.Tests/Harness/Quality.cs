using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Language.Tests;

/// <summary>Judges generated code by the .NET analyzers, as a consumer's build does.</summary>
internal static class Quality
{
    private static readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> Analyzers = new(Load);

    public static async Task<IReadOnlyList<string>> Complaints(CSharpCompilation compilation)
    {
        var failures = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, analyzer, _) => failures.Add($"{analyzer}: {exception.Message}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        var found = await compilation.WithAnalyzers(Analyzers.Value, options).GetAnalyzerDiagnosticsAsync();
        return [.. failures, .. Compiled.Describe(found)];
    }

    private static ImmutableArray<DiagnosticAnalyzer> Load()
    {
        var folder = typeof(Quality)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "NetAnalyzers")
            .Value!;
        var failures = new List<string>();
        var analyzers = Directory
            .GetFiles(folder, "*.dll")
            .SelectMany(path =>
            {
                var reference = new AnalyzerFileReference(path, new FolderLoader());
                reference.AnalyzerLoadFailed += (_, failure) =>
                    failures.Add(
                        failure.ErrorCode == AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers
                            ? ""
                            : failure.Message
                    );
                return reference.GetAnalyzers(LanguageNames.CSharp);
            })
            .ToImmutableArray();
        Assert.DoesNotContain(failures, failure => failure.Length > 0);
        Assert.True(analyzers.Length > 100, $"Only {analyzers.Length} analyzers were found.");
        return analyzers;
    }

    private sealed class FolderLoader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
