using System.Collections.Immutable;
using GatewayContracts.Generator.Hints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>The hints of the analyzer: each at its place in specs that have no other, and none in the corrected text.</summary>
public class HintTests
{
    // The sample has one date as the docs print it; here it is written as it is read.
    private static readonly string Clean = Gateway.Replace("date-time(YYYYMMDDHHMMSS)", "date-time(yyyyMMddHHmmss)", StringComparison.Ordinal);

    [Fact]
    public async Task The_specs_without_the_hints_have_none() => Assert.Empty(await Found(Clean, Query, Notice));

    [Theory]
    [Trait("id", "GWC1701")]
    [InlineData("contract", "source: { type: String, fixed: api }", "source: { type: String, required: true, default: [|api|] }", "GWC1701", "Warning", "its `default` is never assumed")]
    [Trait("id", "GWC1702")]
    [InlineData("gateway", "amount: { type: String(12), format: decimal(2), minimum: 0.01, maximum: 1000.50 }", "amount: { type: String(5), format: decimal(2), minimum: [|100|] }", "GWC1702", "Warning", "No value of `amount` can reach the minimum 100 in String(5)")]
    [Trait("id", "GWC1703")]
    [InlineData("gateway", "after: [PAID]", "after: [PAID, [|NEW|]]", "GWC1703", "Warning", "`NEW` is not final")]
    [Trait("id", "GWC1704")]
    [InlineData("contract", "    - not_both: [amount, link]\n", "    - [|any_of|]: [state, link]\n", "GWC1704", "Warning", "`state` is required anyway")]
    [Trait("id", "GWC1705")]
    [InlineData("gateway", "fields:\n  shop_id:", "fields:\n  [|colour|]: { type: String }\n  shop_id:", "GWC1705", "Info", "the library's field `colour`")]
    [Trait("id", "GWC1706")]
    [InlineData("gateway", "date-time(yyyyMMddHHmmss)", "[|date-time(YYYYMMDDHHMMSS)|]", "GWC1706", "Hidden", "is read as `date-time(yyyyMMddHHmmss)`")]
    public async Task Hint(string file, string right, string wrong, string id, string severity, string words)
    {
        var original = file == "gateway" ? Clean : Query;
        Assert.Contains(right, original, StringComparison.Ordinal);
        var marked = original.Replace(right, wrong, StringComparison.Ordinal);
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var length = marked.IndexOf("|]", StringComparison.Ordinal) - start - 2;
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

        var hint = Assert.Single(file == "gateway" ? await Found(text, Query, Notice) : await Found(Clean, text, Notice));

        Assert.Equal((id, severity), (hint.Id, hint.Severity.ToString()));
        Assert.Equal((start, length), (hint.Location.SourceSpan.Start, hint.Location.SourceSpan.Length));
        var position = hint.Location.GetLineSpan();
        Assert.Equal(file == "gateway" ? GatewayPath : QueryPath, position.Path);
        Assert.Equal((text[..start].Count(unit => unit == '\n'), start - (text[..start].LastIndexOf('\n') + 1)), (position.StartLinePosition.Line, position.StartLinePosition.Character));
        Assert.Contains(words, hint.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spec_with_errors_has_no_hints() =>
        Assert.Empty(await Found(Clean, Query.Replace("version: { type: String(6),", "version: { type: Strin, required: true,", StringComparison.Ordinal), Notice));

    [Fact]
    public void The_generator_reports_no_hint_and_the_analyzer_no_error() =>
        Assert.All(ReleaseLedgerTests.All.Where(descriptor => descriptor.Id.StartsWith("GWC1", StringComparison.Ordinal)), descriptor => Assert.Equal(
            descriptor.DefaultSeverity != DiagnosticSeverity.Error,
            new SpecHintAnalyzer().SupportedDiagnostics.Contains(descriptor)));

    private static async Task<ImmutableArray<Diagnostic>> Found(string gateway, string query, string notice)
    {
        ImmutableArray<AdditionalText> files = [new SpecText(GatewayPath, gateway), new SpecText(QueryPath, query), new SpecText(NoticePath, notice)];
        var compilation = CSharpCompilation.Create("Shop", [CSharpSyntaxTree.ParseText("class Program;")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return await compilation.WithAnalyzers([new SpecHintAnalyzer()], new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync();
    }
}
