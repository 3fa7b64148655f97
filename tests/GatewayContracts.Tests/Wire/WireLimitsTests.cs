namespace GatewayContracts.Tests.Wire;

public sealed class WireLimitsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Limits_that_limit_nothing_are_refused(int value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WireLimits { MaximumBytes = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WireLimits { MaximumDepth = value });
    }

    [Fact]
    public void The_defaults_are_those_documented() => Assert.Equal((1 << 20, 16), (new WireLimits().MaximumBytes, new WireLimits().MaximumDepth));
}
