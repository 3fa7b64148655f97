namespace Repository.Tests;

/// <summary>The second sample: an order's whole life.</summary>
public class OrderLifecycleTests(OrderLifecycleRun sample) : IClassFixture<OrderLifecycleRun>
{
    [Fact]
    public void It_ends_well() =>
        Assert.True(
            sample.ExitCode == 0,
            $"`dotnet run --project samples/OrderLifecycle` must exit 0 and exited {sample.ExitCode}. It "
                + $"wrote:\n{sample.Output}\n{sample.Errors}"
        );

    [Theory]
    [InlineData("https://qr.example/2026112700001")]
    [InlineData("paid, 0.00 of 210.97 refunded")]
    [InlineData("Success, 210.97 CNY")]
    [InlineData("paid, 100.00 of 210.97 refunded")]
    [InlineData("\"pay_load\":\"lianpay1_0_1$")]
    [InlineData("Paid once, refunded once, paid out once.")]
    public void It_shows(string landmark) => Assert.Contains(landmark, sample.Output, StringComparison.Ordinal);
}
