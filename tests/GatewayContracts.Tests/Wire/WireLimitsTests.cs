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
        Assert.Throws<ArgumentOutOfRangeException>(() => new WireLimits { MaximumFields = value });
    }

    [Fact]
    public void The_defaults_are_those_documented() =>
        Assert.Equal(
            (1 << 20, 16, 1000),
            (new WireLimits().MaximumBytes, new WireLimits().MaximumDepth, new WireLimits().MaximumFields)
        );

    [Theory]
    [InlineData(WireEncoding.Json, "{\"a\":1,\"b\":{\"c\":[{\"d\":1}]}}", 4)]
    [InlineData(WireEncoding.Form, "a=1&b=2&c=3", 3)]
    [InlineData(WireEncoding.Xml, "<xml><a>1</a><b/></xml>", 2)]
    public void Fields_are_counted_wherever_they_stand(WireEncoding encoding, string body, int fields)
    {
        Assert.Null(Read(fields));
        Assert.Equal(RefusalReason.TooManyFields, Read(fields - 1));

        RefusalReason? Read(int most) =>
            WireFormat
                .For(encoding)
                .TryRead(
                    System.Text.Encoding.UTF8.GetBytes(body),
                    new WireLimits { MaximumFields = most },
                    out _,
                    out var refusal
                )
                ? null
                : refusal.Reason;
    }
}
