namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2103NotSameValueTests() : UsageTest(UsageDescriptors.NotSameValue)
{
    [Theory]
    [InlineData("Total = 5, [|Sum = 6|]")]
    [InlineData("[|Sum = Four|]")]
    public Task Constants_differ(string members) =>
        WrongInitializer(
            $$"""new RuleRequest { OrderId = "ABCD", Phone = "1", {{members}} }""",
            "RuleRequest",
            "`total` (Total) and `sum` (Sum)"
        );

    [Theory]
    [InlineData("Total = 4, Sum = Four")]
    [InlineData("Total = 4, Sum = 4L")]
    [InlineData("Total = 4, Sum = text.Length")]
    public Task Constants_are_equal_or_unknown(string members) =>
        RightInitializer($$"""new RuleRequest { OrderId = "ABCD", Phone = "1", {{members}} }""");

    [Fact]
    public Task A_notification_is_sent_by_the_gateway() =>
        RightInitializer("""new Notice { ShopId = "1", OrderId = "ABCD", Amount = 1m, Total = 1, Sum = 2 }""");
}
