using System.Text;
using GatewayContracts.Generator;
using GatewayContracts.Generator.Hints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Spec.Tests;

/// <summary>Runs the generator over spec files, as the compiler does.</summary>
internal static class SpecRun
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path) is var name
                && (
                    name.StartsWith("System.", StringComparison.Ordinal)
                    || name is "netstandard.dll" or "mscorlib.dll" or "GatewayContracts.dll"
                )
            )
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static IReadOnlyList<Diagnostic> Diagnose(params IEnumerable<SpecFile> files) =>
        [.. Driver(files).RunGenerators(Compilation("class Program;")).GetRunResult().Diagnostics];

    /// <summary>What the analyzer says of specs that work.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> HintAsync(params IEnumerable<SpecFile> files) =>
        await Compilation("class Program;")
            .WithAnalyzers(
                [new SpecHintAnalyzer()],
                new AnalyzerOptions([.. files.Select(AdditionalText (file) => new InMemory(file))])
            )
            .GetAnalyzerDiagnosticsAsync();

    /// <summary>What the compiler has to say about specs and code together.</summary>
    public static IReadOnlyList<Diagnostic> Compile(string code, IEnumerable<SpecFile> files)
    {
        Driver(files).RunGeneratorsAndUpdateCompilation(Compilation(code), out var compilation, out var diagnostics);
        return
        [
            .. diagnostics,
            .. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
        ];
    }

    private static CSharpGeneratorDriver Driver(IEnumerable<SpecFile> files) =>
        CSharpGeneratorDriver.Create(
            [new ContractGenerator().AsSourceGenerator()],
            files.Select(AdditionalText (file) => new InMemory(file)),
            new CSharpParseOptions(LanguageVersion.Preview)
        );

    private static CSharpCompilation Compilation(string code) =>
        CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview))],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    private sealed class InMemory(SpecFile file) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(file.Text, Encoding.UTF8);
    }
}
