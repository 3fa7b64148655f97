using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Language.Tests;

/// <summary>Compiles specs and a few lines of C# together, with every warning on, and runs the lines.</summary>
internal static class Compiled
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using GatewayContracts;
        using GatewayContracts.Metadata;
        using GatewayContracts.Language.Tests;

        """;

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        warningLevel: 9999,
        deterministic: true,
        concurrentBuild: false
    );

    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static IReadOnlyList<MetadataReference> References { get; } =
    [.. PlatformReferences.WithRuntime, MetadataReference.CreateFromFile(typeof(Compiled).Assembly.Location)];

    /// <summary>The specs' code, without a complaint of the generator.</summary>
    public static CSharpCompilation Compile(string specs, string? lines = null)
    {
        var spec = Spec.Generate(specs);
        Assert.Empty(spec.Complaints);
        return Compile([.. spec.Trees], lines);
    }

    /// <summary>What was generated in spite of complaints.</summary>
    public static CSharpCompilation Compile(Spec spec) => Compile([.. spec.Trees], null);

    /// <summary>
    /// What the lines return, once everything has compiled without a warning. They see the namespace Plum, where the
    /// specs are in it.
    /// </summary>
    public static string Run(string specs, string lines)
    {
        var compilation = Compile(specs, lines);
        Assert.Empty(Warnings(compilation));
        var run = Emitted
            .Assembly(compilation)
            .GetType("Lines")!
            .GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!;
        return run.CreateDelegate<Func<Task<string>>>()().GetAwaiter().GetResult();
    }

    /// <summary>The warnings and errors, each with its line.</summary>
    public static IReadOnlyList<string> Warnings(CSharpCompilation compilation) =>
        Describe(compilation.GetDiagnostics());

    public static IReadOnlyList<string> Describe(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Take(20)
                .Select(diagnostic =>
                    $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} "
                    + $"| {diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}"
                ),
        ];

    private static CSharpCompilation Compile(IReadOnlyList<SyntaxTree> trees, string? lines)
    {
        var plum =
            lines is not null
            && trees.Any(tree => tree.ToString().Contains("namespace Plum;", StringComparison.Ordinal))
                ? "using Plum;\n"
                : "";
        var own =
            $"{Usings}{plum}internal static class Lines\n{{\n#pragma warning disable CS1998, CS8321\ninternal "
            + $"static async Task<string> Run()\n{{\n{lines}\n}}\n}}\n";
        return CSharpCompilation.Create(
            "Shop" + Guid.NewGuid().ToString("N"),
            lines is null
                ? trees
                : [.. trees, CSharpSyntaxTree.ParseText(own, Parsing, "Lines.cs", System.Text.Encoding.UTF8)],
            References,
            Options
        );
    }
}
