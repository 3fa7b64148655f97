using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>What is wrong with a gateway file is told in that file, and not again in its contracts.</summary>
public class GatewayMistakeTests
{
    [Fact]
    public void A_mistake_of_the_library_is_told_once_and_there()
    {
        var result = SpecDriver.Run([
            (GatewayPath, Gateway.Replace("format: decimal(2)", "format: decimals", StringComparison.Ordinal)),
            .. All.Skip(1),
        ]);

        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(GatewayPath, diagnostic.Location.GetLineSpan().Path));
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "GWC1104");
    }

    [Theory]
    [InlineData("gateway: TulipPay\n", "gateway: Tulip-Pay\n", "GWC1201")]
    [InlineData("gateway: TulipPay\n", "", "GWC1103")]
    [InlineData(
        "  amount: { type: String(12), format: decimal(2), minimum: 0.01, maximum: 1000.50 }\n",
        "  amount: String\n",
        "GWC1102"
    )]
    [InlineData("title: Tulip Pay\n", "title: Tulip: Pay\n", "GWC1001")]
    public void A_broken_gateway_file_is_told_once_and_not_by_its_contracts(string right, string wrong, string id)
    {
        Assert.Contains(right, Gateway, StringComparison.Ordinal);
        var result = SpecDriver.Run([
            (GatewayPath, Gateway.Replace(right, wrong, StringComparison.Ordinal)),
            .. All.Skip(1),
        ]);

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((id, GatewayPath), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains(result.GeneratedSources, source => source.HintName == "TulipPay.OrderQuery.g.cs");
    }
}
