using GatewayContracts.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Language.Tests.Values;

/// <summary>
/// What the spec's constants, the proof of examples and the editor say of values: each case on a line of its own, so
/// that the lines with a diagnostic are those found wrong.
/// </summary>
internal static class SpecJudges
{
    private const int FieldsOfAMessage = 1500;

    /// <summary>The cases that are no constant of their field.</summary>
    public static HashSet<(string Field, string Text)> RefusedAs(
        string key,
        IEnumerable<(string Field, string Text)> cases
    )
    {
        var refused = new HashSet<(string, string)>();
        foreach (var part in cases.Chunk(FieldsOfAMessage))
        {
            var rows = part.Select(
                (one, place) =>
                    key == "code"
                        ? $"  f{place}: {{ {ValueFields.Keys[one.Field]}, codes: {{ {Yaml(one.Text)}: One }} }}"
                        : $"  f{place}: {{ {ValueFields.Keys[one.Field]}, {key}: {Yaml(one.Text)} }}"
            );
            const string head = "gateway: Plum\ncontract: Note\nfields:\n  shop: {}\n";
            refused.UnionWith(Told("GWC1301", head, rows).Select(line => part[line]));
        }

        return refused;
    }

    /// <summary>The cases with which an example breaks its message.</summary>
    public static HashSet<(string Field, string Text)> Disproved(IReadOnlyList<(string Field, string Text)> cases)
    {
        var rows = cases.Select(one =>
            $"  - body: "
            + $"'{{\"shop\":\"M1\",\"sign\":\"00\",\"{one.Field}\":"
            + $"{ValueCorpus.Json(one.Text).Replace("'", "''", StringComparison.Ordinal)}}}'"
        );
        return [.. Told("GWC1502", ValueFields.Note + "\nexamples:\n", rows).Select(line => cases[line])];
    }

    /// <summary>The cases that are underlined where somebody writes them as a constant.</summary>
    public static async Task<HashSet<(string Field, string Text)>> Underlined(
        IReadOnlyList<(string Field, string Text)> cases,
        Func<(string Field, string Text), string> literal
    )
    {
        var source =
            "class Shop\n{\n    object[] All() =>\n    [\n"
            + string.Concat(
                cases.Select(one =>
                    $"        new Plum.Note {{ {ValueFields.Property(one.Field)} = {literal(one)} }},\n"
                )
            )
            + "    ];\n}\n";
        var compilation = Compiled
            .Compile(Specs.Files(Specs.Plum(), ValueFields.Note))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, Compiled.Parsing, "Shop.cs"));
        Assert.DoesNotContain(
            compilation.GetDiagnostics(),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
        );
        var found = await compilation.WithAnalyzers([new UsageAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. found
                .Where(diagnostic => diagnostic.Id.StartsWith("GWC2", StringComparison.Ordinal))
                .Select(diagnostic => cases[diagnostic.Location.GetLineSpan().StartLinePosition.Line - 4]),
        ];
    }

    private static IEnumerable<int> Told(string id, string head, IEnumerable<string> rows)
    {
        AdditionalText[] files =
        [
            new SpecText("/specs/plum.gateway.yaml", Specs.Plum()),
            new SpecText("/specs/note.contract.yaml", head + string.Join("\n", rows) + "\n"),
        ];
        var diagnostics = SpecRun.Generate(files, Compiled.Parsing).Diagnostics;
        var first = head.Count(unit => unit == '\n');
        foreach (var diagnostic in diagnostics)
        {
            Assert.Equal(id, diagnostic.Id);
            yield return diagnostic.Location.GetLineSpan().StartLinePosition.Line - first;
        }
    }

    private static string Yaml(string text) =>
        "\""
        + string.Concat(
            text.Select(
                (unit, place) =>
                    char.IsHighSurrogate(unit) ? $"\\U{char.ConvertToUtf32(text, place):X8}"
                    : char.IsLowSurrogate(unit) ? ""
                    : unit is '"' or '\\' or < ' ' or > '~' ? $"\\u{(int)unit:X4}"
                    : unit.ToString()
            )
        )
        + "\"";
}
