using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>Mistakes of a file as a whole: where they are told, and that the file put right has none.</summary>
public class WholeFileTests
{
    private const string Empty = "The file is empty. A spec begins with keys, such as `gateway: Name`.";
    private const string Path = "/specs/a.contract.yaml";

    [Theory]
    [Trait("id", "GWC1007")]
    [InlineData("", 0, 0, Empty)]
    [InlineData("# nothing\n", 0, 0, Empty)]
    [InlineData("text", 0, 4, "The top of the file is a text. A spec begins with keys, such as `gateway: Name`.")]
    [InlineData("- item", 0, 0, "The top of the file is a list. A spec begins with keys, such as `gateway: Name`.")]
    public void A_file_without_keys(string text, int character, int length, string message)
    {
        Assert.Equal(("GWC1007", Path, 0, character, length, message), Told(Assert.Single(SpecDriver.Run([.. All, (Path, text)]).Diagnostics)));
        Assert.Empty(SpecDriver.Run([.. All, (Path, Notice.Replace("OrderNotice", "OtherNotice", StringComparison.Ordinal))]).Diagnostics);
    }

    [Fact]
    [Trait("id", "GWC1010")]
    public void A_file_that_cannot_be_read()
    {
        var driver = CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator()], [.. All.Select(file => new SpecText(file.Path, file.Text)), new Gone()]);

        var result = driver.RunGenerators(CSharpCompilation.Create("Shop")).GetRunResult().Results.Single();

        Assert.Equal(
            ("GWC1010", Path, 0, 0, 0, "The file cannot be opened or is not text; save it as UTF-8 where the compiler can read it"),
            Told(Assert.Single(result.Diagnostics)));
        Assert.Equal(All.Length, result.GeneratedSources.Length);
    }

    [Fact]
    [Trait("id", "GWC1310")]
    public void Fields_that_hold_each_other_without_end()
    {
        var names = Enumerable.Range(0, 12).Select(number => $"f{number}").ToList();
        var library = string.Concat(names.Select(name => $"  {name}: {{ type: Object, fields: {{ {string.Join(", ", names.Select(inner => inner + ": {}"))} }} }}\n"));
        var text = Gateway.Replace("  shop_id: {", library + "  shop_id: {", StringComparison.Ordinal);

        var told = SpecDriver.Run((GatewayPath, text)).Diagnostics.Where(diagnostic => diagnostic.Id == "GWC1310").ToList();

        Assert.All(told, diagnostic => Assert.Contains("more than 2000 fields with its members", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.Contains("f7", told.Select(diagnostic => text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
        Assert.Empty(SpecDriver.Run((GatewayPath, text.Replace(": {}", ": { type: String, fields: }", StringComparison.Ordinal))).Diagnostics);
    }

    private static (string Id, string Path, int Line, int Character, int Length, string Message) Told(Diagnostic diagnostic)
    {
        var position = diagnostic.Location.GetLineSpan();
        return (
            diagnostic.Id,
            position.Path,
            position.StartLinePosition.Line,
            position.StartLinePosition.Character,
            diagnostic.Location.SourceSpan.Length,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private sealed class Gone : AdditionalText
    {
        public override string Path => WholeFileTests.Path;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
