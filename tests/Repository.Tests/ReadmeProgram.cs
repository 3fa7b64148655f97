using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Repository.Tests;

/// <summary>The README's code and specs, compiled as a reader's web project would compile them.</summary>
internal sealed class ReadmeProgram
{
    private const string SpecFolder = "spec/lianlian";

    private const string ImplicitUsings = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // Unused variables and local functions: an excerpt need not use everything it names. CS1701: framework versions of
    // this process.
    private static readonly string[] s_harmless = ["CS0168", "CS0219", "CS8321", "CS1701", "CS1702"];

    private ReadmeProgram(IReadOnlyList<Diagnostic> specMistakes, IReadOnlyList<Diagnostic> compilerMistakes)
    {
        SpecMistakes = [.. specMistakes.Select(mistake => mistake.ToString())];
        CompilerMistakes =
        [
            .. compilerMistakes
                .Where(mistake => mistake.Severity >= DiagnosticSeverity.Warning && !s_harmless.Contains(mistake.Id))
                .Select(mistake => mistake.ToString()),
        ];
    }

    public IReadOnlyList<string> SpecMistakes { get; }

    /// <summary>Errors and warnings; a place in the README has the README's own line.</summary>
    public IReadOnlyList<string> CompilerMistakes { get; }

    public static ReadmeProgram Compile(Markdown readme)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Readme",
            [
                CSharpSyntaxTree.ParseText(ImplicitUsings, parsing),
                CSharpSyntaxTree.ParseText(Usings(readme) + Joined(readme, IsStatements), parsing, "README.cs"),
                CSharpSyntaxTree.ParseText(Usings(readme) + Joined(readme, IsTypes), parsing, "README.types.cs"),
            ],
            [.. References.Frameworks, .. References.Packages],
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable,
                reportSuppressedDiagnostics: false
            )
        );
        var driver = SpecRun
            .Driver([.. Specs(), .. Specs(readme)], parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return new ReadmeProgram(driver.GetRunResult().Diagnostics, generated.GetDiagnostics());
    }

    /// <summary>What the generator reports for one more contract beside the gateway's.</summary>
    public static IReadOnlyList<string> MistakesOf(string path, string contract) =>
        [
            .. SpecRun
                .Generate([.. Specs(), new SpecText(path, contract)])
                .Diagnostics.Select(mistake => mistake.ToString()),
        ];

    // C# wants statements before types, and the page shows them where they are talked of.
    private static bool IsTypes(CodeBlock block) => block.Lines[0].StartsWith("class ", StringComparison.Ordinal);

    private static bool IsStatements(CodeBlock block) => !IsTypes(block);

    // C# wants all usings first; a reader adds each where the page first needs it.
    private static string Usings(Markdown readme) =>
        string.Concat(
            readme
                .Blocks("csharp")
                .SelectMany(block => block.Lines)
                .Where(IsUsing)
                .Distinct()
                .Select(line => line + "\n")
        );

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal)
        && line.EndsWith(';')
        && !line.Contains('=', StringComparison.Ordinal);

    // Every block at its own line of the README: what lies between the blocks becomes empty lines.
    private static string Joined(Markdown readme, Func<CodeBlock, bool> wanted)
    {
        var lines = Enumerable.Repeat("", readme.LineCount).ToArray();
        foreach (var block in readme.Blocks("csharp").Where(wanted))
        {
            block.Lines.Select(line => IsUsing(line) ? "" : line).ToArray().CopyTo(lines, block.FirstLine - 1);
        }

        return $"#line 1 \"README.md\"\n{string.Join('\n', lines)}\n";
    }

    private static IEnumerable<AdditionalText> Specs() =>
        Checkout
            .Under(SpecFolder)
            .Where(file => file.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => new SpecText(file, Checkout.Read(file)));

    private static IEnumerable<AdditionalText> Specs(Markdown readme) =>
        readme
            .Blocks("yaml")
            .Select(block => new SpecText(
                $"README-line-{block.FirstLine}."
                    + $"{(block.Lines.Any(line => line.StartsWith("contract:", StringComparison.Ordinal)) ? "contract" : "gateway")}.yaml",
                string.Join('\n', block.Lines) + "\n"
            ));
}
