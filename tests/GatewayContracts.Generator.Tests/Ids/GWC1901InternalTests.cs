namespace GatewayContracts.Generator.Tests.Ids;

/// <summary>
/// What our own code throws takes nothing down: the file is told that the bug is ours, and its neighbours are
/// generated.
/// </summary>
public class GWC1901InternalTests
{
    [Theory]
    [InlineData("/specs/bad.contract.yaml")]
    [InlineData("/specs/bad.gateway.yaml")]
    public void A_file_whose_reading_throws(string path)
    {
        var result = new UnusualFile(path, () => throw new InvalidOperationException("no\r\ndisk")).RunBesideSamples();

        Assert.Equal(
            Place.Of(path, (0, 0, 0), Descriptors.Internal, "InvalidOperationException: no disk"),
            Place.Of(Assert.Single(result.Diagnostics))
        );
        Assert.Equal(SampleSpecs.All.Length, result.GeneratedSources.Length);
        Assert.Null(result.Exception);
    }

    [Fact]
    public void A_file_that_is_read() =>
        Assert.Empty(
            new UnusualFile(
                "/specs/good.contract.yaml",
                () => new SpecText("", "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n").GetText()
            )
                .RunBesideSamples()
                .Diagnostics
        );
}
