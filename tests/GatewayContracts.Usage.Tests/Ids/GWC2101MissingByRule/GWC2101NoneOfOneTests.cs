namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2101NoneOfOneTests() : UsageTest(UsageDescriptors.TooFewOfSeveral)
{
    [Fact]
    public Task None_is_given() =>
        WrongInitializer(
            """[|new RuleRequest|] { OrderId = "ABCD" }""",
            "RuleRequest",
            "exactly one of `phone` (Phone) or `mail` (Mail)",
            "none is",
            "one"
        );

    [Theory]
    [InlineData("Phone = \"1\"")]
    [InlineData("Mail = text")]
    public Task One_is_given_or_may_be(string member) =>
        RightInitializer($$"""new RuleRequest { OrderId = "ABCD", {{member}} }""");

    [Fact]
    public Task A_notification_is_sent_by_the_gateway() =>
        RightInitializer("""new Notice { ShopId = "1", OrderId = "ABCD", Amount = 1m, Phone = "1" }""");
}
