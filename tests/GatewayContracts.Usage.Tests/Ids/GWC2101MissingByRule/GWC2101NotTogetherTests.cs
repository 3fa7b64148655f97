namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2101NotTogetherTests() : UsageTest(UsageDescriptors.NotTogether)
{
    [Theory]
    [InlineData("Left = \"l\"", "right")]
    [InlineData("Right = \"r\", Left = null", "left")]
    public Task Half_is_given(string members, string missing) =>
        WrongInitializer(
            $$"""[|new RuleRequest|] { OrderId = "ABCD", Phone = "1", {{members}} }""",
            "RuleRequest",
            "`left` (Left) and `right` (Right)",
            $"`{missing}`"
        );

    [Theory]
    [InlineData("Left = \"l\", Right = \"r\"")]
    [InlineData("Left = text")]
    [InlineData("Left = \"l\", Right = text")]
    public Task All_are_given_or_may_be(string members) =>
        RightInitializer($$"""new RuleRequest { OrderId = "ABCD", Phone = "1", {{members}} }""");

    [Fact]
    public Task A_notification_is_sent_by_the_gateway() =>
        RightInitializer("""new Notice { ShopId = "1", OrderId = "ABCD", Amount = 1m, Gift = 1 }""");
}
