using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// A package's gateway file has views for all its contracts. A project that took only some of them is told nothing, for
/// it can mend nothing, and gets the views whose fields are there.
/// </summary>
public class PackagedViewTests
{
    // The contract taken has a, and the one left out had b.
    private static readonly ImmutableArray<AdditionalText> s_specs =
    [
        new SpecText(PearSpecs.GatewayPath, PearSpecs.Gateway + "views: { Whole: [a], Part: [a, b] }\n"),
        new SpecText(
            PearSpecs.AskPath,
            "gateway: PearPay\ncontract: Ask\nfields: { shop: { required: true }, a: { type: String } }\n"
        ),
    ];

    [Theory]
    [InlineData("", "GWC1204", "IWhole", "IPart")]
    [InlineData("PearPay.Specs", "", "IWhole")]
    public void Only_the_owner_of_a_view_is_told_of_a_field_that_no_message_has(
        string package,
        string ids,
        params string[] views
    )
    {
        var run = SpecRun.Generate(s_specs, options: new Packaged(package));
        var declared =
            from source in run.GeneratedSources
            from view in (string[])["IWhole", "IPart"]
            where source.SourceText.ToString().Contains($"interface {view}\n", StringComparison.Ordinal)
            select view;

        Assert.Equal(ids, string.Join(' ', run.Diagnostics.Select(diagnostic => diagnostic.Id)));
        Assert.Equal(views, declared);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("PearPay.Specs", 0)]
    public async Task Only_the_owner_of_a_view_is_told_that_few_messages_have_it(string package, int hints)
    {
        // Part is whole here, so that the specs are without mistakes, and has one message as Whole does.
        var specs = s_specs.Replace(
            s_specs[0],
            new SpecText(PearSpecs.GatewayPath, PearSpecs.Gateway + "views: { Whole: [a], Part: [a, shop] }\n")
        );
        var told = await SpecRun.HintAsync(specs, options: new Packaged(package));

        Assert.Equal(hints, told.Count(hint => hint.Id == "GWC1602"));
    }

    private sealed class Packaged(string package) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Origin("");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Origin(package);
    }

    private sealed class Origin(string package) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
        {
            value = key == "build_metadata.AdditionalFiles.GatewayContractsOrigin" ? package : null;
            return value is not null;
        }
    }
}
