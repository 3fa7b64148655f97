using System.Globalization;
using GatewayContracts.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Language.Tests;

/// <summary>
/// Every rule, over every combination of its members: what is sent, the proof of examples, the editor and the spec's
/// own consistency say the same.
/// </summary>
public class RuleAgreementTests
{
    private const int Combinations = 1 << 3;

    private const string Fields = """
        a: { type: String }
        b: { type: String }
        c: { type: String }
        d: { type: String }
        k: { type: String, fixed: P }
        """;

    /// <summary>
    /// A letter for each combination, f where it breaks the rule; a counts 1, b counts 2 and c counts 4.
    /// </summary>
    public static TheoryData<string, string> Rules =>
        new()
        {
            { "any_of: [a, b, c]", "fccccccc" },
            { "one_of: [a, b, c]", "fccfcfff" },
            { "together: [a, b, c]", "cffffffc" },
            { "at_most_one_of: [a, b, c]", "cccfcfff" },
            { "at_least: 2, of: [a, b, c]", "fffcfccc" },
            { "equal: [a, b, c]", "cffffffc" },
            { "require: [a, b, c], unless: [d]", "fffffffc" },
            { "require: [a, b, c], when: { k: [P] }", "fffffffc" },
            { "require: [a, b, c], when: { k: [Q] }", "cccccccc" },
        };

    [Fact]
    public void Every_rule_of_the_language_is_here() =>
        Assert.Equal(
            Rule.All.Select(rule => rule.Name).Order(StringComparer.Ordinal),
            Rules.Select(row => ((string)row[0]).Split(':')[0]).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_is_sent(string rule, string verdicts) =>
        Assert.Equal(
            verdicts,
            Compiled.Run(
                Specs.Files(Specs.Plum(), Pay(rule)),
                """
                string? Of(int all, int one) => (all & one) != 0 ? "x" : null;
                return string.Concat(Enumerable.Range(0, 8).Select(all =>
                    Lab.Wrong(new PayRequest { A = Of(all, 1), B = Of(all, 2), C = Of(all, 4) }).Length == 0 ? 'c' : 'f'));
                """
            )
        );

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_proof_of_examples(string rule, string verdicts)
    {
        var example = Enumerable
            .Range(0, Combinations)
            .Select(all =>
                "  - { message: request, body: '{\"shop\":\"M1\",\"k\":\"P\""
                + string.Concat(
                    "abc".Where((_, place) => (all & (1 << place)) != 0).Select(name => $",\"{name}\":\"x\"")
                )
                + ",\"sign\":\"00\"}' }"
            );
        var spec = Pay(rule) + "\nexamples:\n";
        var first = spec.Count(unit => unit == '\n');
        var found = Complaints(spec + string.Join("\n", example));

        Assert.All(found, complaint => Assert.Equal("GWC1502", complaint.Id));
        var broken = found
            .Select(complaint => complaint.Location.GetLineSpan().StartLinePosition.Line - first)
            .ToHashSet();
        Assert.Equal(
            verdicts,
            string.Concat(Enumerable.Range(0, Combinations).Select(all => broken.Contains(all) ? 'f' : 'c'))
        );
    }

    // Of a member that may be present or not, the editor says nothing unless the rule is broken either way.
    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_editor(string rule, string verdicts)
    {
        var cases = Enumerable.Range(0, 27).Select(number => new[] { number % 3, number / 3 % 3, number / 9 }).ToList();
        var source =
            "class Shop\n{\n    static string? Perhaps() => null;\n    object[] All() =>\n    [\n"
            + string.Concat(
                cases.Select(one =>
                    $"        new Plum.PayRequest {{ {string.Concat(one.Select((what, place) =>
                        what == 0 ? "" : $"{"ABC"[place]} = {(what == 1 ? "\"x\"" : "Perhaps()")}, "))}}},\n"
                )
            )
            + "    ];\n}\n";
        var compilation = Compiled
            .Compile(Specs.Files(Specs.Plum(), Pay(rule)))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, Compiled.Parsing, "Shop.cs"));
        Assert.DoesNotContain(
            compilation.GetDiagnostics(),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
        );

        var found = await compilation.WithAnalyzers([new UsageAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.All(found, diagnostic => Assert.StartsWith("GWC21", diagnostic.Id, StringComparison.Ordinal));
        var underlined = found.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 5);
        Assert.Equal(
            Enumerable
                .Range(0, cases.Count)
                .Where(number =>
                    Enumerable
                        .Range(0, Combinations)
                        .Where(all =>
                            !cases[number].Where((what, place) => what != 2 && what != ((all >> place) & 1)).Any()
                        )
                        .All(all => verdicts[all] == 'f')
                ),
            underlined.Distinct().Order()
        );
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_consistency_of_a_spec(string rule, string verdicts)
    {
        // Whether values are equal, and whether a field has a code, is open.
        if (rule.StartsWith("equal", StringComparison.Ordinal) || rule.Contains("when", StringComparison.Ordinal))
        {
            return;
        }

        for (var required = 0; required < Combinations; required++)
        {
            var given = required;
            var fields = "abc".Aggregate(
                Fields,
                (rows, name) =>
                    (given & (1 << (name - 'a'))) == 0
                        ? rows
                        : rows.Replace(
                            $"{name}: {{ type: String }}",
                            $"{name}: {{ type: String, required: true }}",
                            StringComparison.Ordinal
                        )
            );
            var possible = Enumerable
                .Range(0, Combinations)
                .Where(all => (all & given) == given && verdicts[all] == 'c')
                .ToList();
            var isConsistent = possible.Aggregate(0, (all, one) => all | one) == Combinations - 1;

            Assert.Equal(
                isConsistent ? [] : ["GWC1302"],
                Complaints(Pay(rule, fields)).Select(complaint => complaint.Id)
            );
        }
    }

    [Theory]
    [InlineData("2026-01-02", "c")]
    [InlineData("2026-01-03", "f")]
    public void Times_are_equal_however_they_are_written(string day, string verdict)
    {
        const string fields = """
            a: { type: String, format: date }
            b: { type: String, format: date(YYYY-MM-DD) }
            """;
        var example = "\nexamples:\n  - { message: request, body: '{\"shop\":\"M1\",\"a\":\"20260102\",\"b\":\"";

        Assert.Equal(
            verdict == "c" ? [] : ["GWC1502"],
            Complaints(Pay("equal: [a, b]", fields) + example + day + "\",\"sign\":\"00\"}' }")
                .Select(complaint => complaint.Id)
        );
        Assert.Equal(
            verdict,
            Compiled.Run(
                Specs.Files(Specs.Plum(), Pay("equal: [a, b]", fields)),
                $"return Lab.Wrong(new PayRequest {{ A = new DateOnly(2026, 1, 2), B = DateOnly.Parse(\"{day}\", CultureInfo.InvariantCulture) }}).Length == 0 ? \"c\" : \"f\";"
            )
        );
    }

    [Theory]
    [InlineData("at_least: 1, of: [a, b, c]", "1")]
    [InlineData("at_least: 3, of: [a, b, c]", "3")]
    [InlineData("at_least: some, of: [a, b, c]", "some")]
    public void A_number_that_the_rule_does_not_take(string rule, string number) =>
        Assert.Equal(
            $"`{number}` is not a value of `at_least`: write a number above 1 and below that of the fields; for one of "
                + "them write `any_of`, for all of them `required: true` in their rows",
            Assert.Single(Complaints(Pay(rule))).GetMessage(CultureInfo.InvariantCulture)
        );

    [Fact]
    public void A_rule_with_a_number_says_it() =>
        Assert.Equal(
            "At least 2 of a and b and c must be present.",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Pay("at_least: 2, of: [a, b, c]")),
                """return SignedMessage.Validate(new PayRequest { A = "x" }, Lab.Shop).Single().Message;"""
            )
        );

    private static string Pay(string rule, string fields = Fields) =>
        Specs.Pay(fields, "a: { type: String }", $"[ {{ {rule} }} ]");

    private static IReadOnlyList<Diagnostic> Complaints(string contract) =>
        Spec.Generate(Specs.Files(Specs.Plum(), contract)).Diagnostics;
}
