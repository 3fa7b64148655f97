using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

/// <summary>
/// A project whose reference has a gateway's types: they are not generated again, and what they lack is told once.
/// </summary>
public class GWC1205MisplacedTests
{
    private const string OwnPath = "/specs/own.contract.yaml";
    private const string Note =
        "gateway: TulipPay\ncontract: OrderNote\nnotification: { acknowledge: ok }\nfields: { shop_id: {} }\n";
    private const string Extension =
        "gateway: TulipPay\nextends: OrderNotice\nfields: { colour: { type: String(8) } }\n";

    private static readonly Lazy<MetadataReference> s_library = new(() => Library(All));

    [Fact]
    public void What_the_reference_has_is_left_out()
    {
        var result = Run(s_library.Value, All);

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void Without_the_reference_all_is_generated() =>
        Assert.Equal(All.Length, Run(null, All).GeneratedSources.Length);

    [Fact]
    public void A_reference_that_has_it_for_itself_alone_is_not_looked_at()
    {
        Assert.Equal(All.Length, Run(s_library.Value.WithAliases(["other"]), All).GeneratedSources.Length);
        Assert.Empty(Run(s_library.Value.WithAliases(["other", "global"]), All).GeneratedSources);
    }

    [Theory]
    [InlineData("true", 3)]
    [InlineData("True", 3)]
    [InlineData("", 0)]
    [InlineData("yes", 0)]
    public void A_property_asks_for_all(string value, int sources) =>
        Assert.Equal(sources, Run(s_library.Value, All, value).GeneratedSources.Length);

    [Fact]
    public void Another_type_of_the_name_is_no_gateway() =>
        Assert.Equal(
            All.Length,
            Run(Compile("namespace Shop.Tulip { public sealed class TulipPayGateway; }"), All).GeneratedSources.Length
        );

    [Fact]
    public void Another_gateway_is_generated_beside()
    {
        var result = Run(s_library.Value, [.. All, (PearSpecs.GatewayPath, PearSpecs.Gateway)]);

        Assert.Empty(result.Diagnostics);
        Assert.Equal("PearPay.g.cs", Assert.Single(result.GeneratedSources).HintName);
    }

    [Fact]
    public void A_contract_that_is_only_here() =>
        Told(
            [.. All, (OwnPath, Note)],
            Place.Of(OwnPath, (1, 10, 9), Descriptors.Misplaced, "TulipPay", "Library", "OrderNote")
        );

    [Fact]
    public void A_field_that_is_added_only_here() =>
        Told(
            [.. All, (OwnPath, Extension)],
            Place.Of(OwnPath, (1, 9, 11), Descriptors.Misplaced, "TulipPay", "Library", "OrderNotice.Colour")
        );

    [Fact]
    public void A_later_version_of_the_specs()
    {
        var later = All.Select(file =>
                (
                    file.Path,
                    file.Text.Replace(
                        "    raw: { type: Object }",
                        "    raw: { type: Object }\n    new_name: { type: String }",
                        StringComparison.Ordinal
                    )
                )
            )
            .ToArray();

        Assert.Equal(
            Descriptors.Misplaced.With("TulipPay", "Library", "OrderQueryRequest.NewName"),
            Assert
                .Single(Run(s_library.Value, later).Diagnostics)
                .GetMessage(System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void What_the_reference_has_of_them_is_no_news()
    {
        (string, string)[] files = [.. All, (OwnPath, Note), ("/specs/more.contract.yaml", Extension)];

        Assert.Empty(Run(Library(files), files).Diagnostics);
    }

    [Fact]
    public void Another_mistake_is_told_alone() =>
        Assert.Equal(
            ["GWC1101"],
            Run(s_library.Value, [.. All, (OwnPath, Note + "titel: x\n")])
                .Diagnostics.Select(diagnostic => diagnostic.Id)
        );

    [Fact]
    public void A_change_of_the_code_changes_nothing_of_it()
    {
        var compilation = Shop(s_library.Value);
        var driver = Driver([.. All, (OwnPath, Note)])
            .RunGenerators(compilation)
            .RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;")));

        var result = driver.GetRunResult().Results.Single();
        Assert.All(
            result.TrackedSteps["ReferencedGateways"].SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason)
        );
        Assert.All(
            result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason)
        );
        Assert.Single(result.Diagnostics);
    }

    private static void Told((string Path, string Text)[] files, Place place)
    {
        var result = Run(s_library.Value, files);

        Assert.Equal(place, Place.Of(Assert.Single(result.Diagnostics)));
        Assert.Empty(result.GeneratedSources);
    }

    private static GeneratorRunResult Run(
        MetadataReference? reference,
        (string Path, string Text)[] files,
        string generate = ""
    ) => Driver(files, generate).RunGenerators(Shop(reference)).GetRunResult().Results.Single();

    private static GeneratorDriver Driver((string Path, string Text)[] files, string generate = "") =>
        SpecRun.Driver(
            files.Select(file => new SpecText(file.Path, file.Text)),
            options: new BuildProperties(generate)
        );

    private static CSharpCompilation Shop(MetadataReference? reference) =>
        CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText("class Program;")],
            reference is null ? PlatformReferences.WithRuntime : [.. PlatformReferences.WithRuntime, reference],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );

    private static PortableExecutableReference Library((string Path, string Text)[] files) =>
        Compile([.. Run(null, files).GeneratedSources.Select(source => source.SourceText.ToString())]);

    private static PortableExecutableReference Compile(params string[] sources)
    {
        using var assembly = new MemoryStream();
        var emitted = CSharpCompilation
            .Create(
                "Library",
                sources.Select(source => CSharpSyntaxTree.ParseText(source)),
                PlatformReferences.WithRuntime,
                new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary,
                    nullableContextOptions: NullableContextOptions.Enable
                )
            )
            .Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }

    private sealed class BuildProperties(string generate) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(generate);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Properties("");

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Properties("");
    }

    private sealed class Properties(string generate) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(
            string key,
            [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string value
        )
        {
            value = key == "build_property.GatewayContractsGenerate" ? generate : null;
            return value is not null;
        }
    }
}
