namespace GatewayContracts.Generator.Tests;

public class SmokeTests
{
    [Fact]
    public void The_sample_has_no_mistake()
    {
        var result = SpecDriver.Run(SampleSpecs.All);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["TulipPay.OrderNotice.g.cs", "TulipPay.OrderQuery.g.cs", "TulipPay.Gateway.g.cs"], result.GeneratedSources.Select(source => source.HintName));
    }
}
