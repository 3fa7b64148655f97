using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1003UnreadableTests
{
    private const string Path = "/specs/a.contract.yaml";
    private const string Whole = "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n";

    [Fact]
    public void A_file_without_a_text()
    {
        var result = new UnusualFile(Path, () => null).RunBesideSamples();

        Assert.Equal(Place.Of(Path, (0, 0, 0), Descriptors.Unreadable), Place.Of(Assert.Single(result.Diagnostics)));
        Assert.Equal(SampleSpecs.All.Length, result.GeneratedSources.Length);
    }

    /// <summary>
    /// Where a file is not UTF-8, the compiler may read it by the code page of the machine, which another machine has
    /// not.
    /// </summary>
    [Fact]
    public void A_file_that_only_a_code_page_can_read()
    {
        Assert.Equal(
            Place.Of(Path, (3, 5, 1), Descriptors.Unreadable),
            Place.Of(Assert.Single(Read("# caf\u00E9\n", Encoding.Latin1).RunBesideSamples().Diagnostics))
        );
        Assert.Empty(Read("# cafe\n", Encoding.Latin1).RunBesideSamples().Diagnostics);
        Assert.Empty(Read("# caf\u00E9\n", Encoding.UTF8).RunBesideSamples().Diagnostics);
    }

    [Fact]
    public void A_file_with_one() =>
        Assert.Empty(new UnusualFile(Path, () => new SpecText(Path, Whole).GetText()).RunBesideSamples().Diagnostics);

    private static UnusualFile Read(string more, Encoding encoding) =>
        new(Path, () => SourceText.From(new MemoryStream(encoding.GetBytes(Whole + more)), encoding));
}
