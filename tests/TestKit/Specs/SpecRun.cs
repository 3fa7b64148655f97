using System.Collections.Immutable;
using GatewayContracts.Generator;
using GatewayContracts.Generator.Hints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TestKit;

/// <summary>Runs generator and hints over spec files in memory, as the compiler does.</summary>
internal static class SpecRun
{
    /// <summary>A project with nothing in it, for specs whose code is not compiled.</summary>
    public static CSharpCompilation EmptyShop { get; } =
        CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText("class Program;")],
            PlatformReferences.Core,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );

    /// <summary>A consumer's project with these files, which refers to the runtime.</summary>
    public static CSharpCompilation Shop(
        IEnumerable<SyntaxTree> trees,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary
    ) =>
        CSharpCompilation.Create(
            "Shop",
            trees,
            PlatformReferences.WithRuntime,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable)
        );

    /// <summary>A driver that remembers which of its steps were cached; it can be run again after an edit.</summary>
    public static GeneratorDriver Driver(
        IEnumerable<AdditionalText> files,
        CSharpParseOptions? parsing = null,
        AnalyzerConfigOptionsProvider? options = null
    ) =>
        CSharpGeneratorDriver.Create(
            [new ContractGenerator().AsSourceGenerator()],
            files,
            parsing,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );

    /// <summary>What the generator makes of the files, and says of them.</summary>
    public static GeneratorRunResult Generate(
        IEnumerable<AdditionalText> files,
        CSharpParseOptions? parsing = null,
        AnalyzerConfigOptionsProvider? options = null
    ) => Driver(files, parsing, options).RunGenerators(EmptyShop).GetRunResult().Results.Single();

    /// <summary>What generator and compiler have to say about specs and code together, from warnings on.</summary>
    public static IReadOnlyList<Diagnostic> Compile(string code, IEnumerable<AdditionalText> files)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Preview);
        var shop = Shop([CSharpSyntaxTree.ParseText(code, parsing)]);
        Driver(files, parsing).RunGeneratorsAndUpdateCompilation(shop, out var compilation, out var diagnostics);
        return
        [
            .. diagnostics,
            .. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
        ];
    }

    /// <summary>What the analyzer suggests for specs that work.</summary>
    public static Task<ImmutableArray<Diagnostic>> HintAsync(
        IEnumerable<AdditionalText> files,
        SpecHintAnalyzer? analyzer = null,
        AnalyzerConfigOptionsProvider? options = null
    )
    {
        ImmutableArray<AdditionalText> texts = [.. files];
        return EmptyShop
            .WithAnalyzers(
                [analyzer ?? new SpecHintAnalyzer()],
                options is null ? new AnalyzerOptions(texts) : new AnalyzerOptions(texts, options)
            )
            .GetAnalyzerDiagnosticsAsync();
    }
}
