using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1010UnreadableTests
{
    private const string Path = "/specs/a.contract.yaml";

    [Fact]
    public void A_file_without_a_text()
    {
        var result = new UnusualFile(Path, () => null).RunBesideSamples();

        Assert.Equal(
            new Place(Path, 0, 0, 0, "GWC1010", DiagnosticSeverity.Error, "The file cannot be opened or is not text; save it as UTF-8 where the compiler can read it"),
            Place.Of(Assert.Single(result.Diagnostics)));
        Assert.Equal(SampleSpecs.All.Length, result.GeneratedSources.Length);
    }

    [Fact]
    public void A_file_with_one() =>
        Assert.Empty(new UnusualFile(Path, () => new SpecText(Path, "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n").GetText()).RunBesideSamples().Diagnostics);
}
