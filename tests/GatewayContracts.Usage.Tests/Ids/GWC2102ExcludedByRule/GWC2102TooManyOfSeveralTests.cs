namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2102TooManyOfSeveralTests() : UsageTest(UsageDescriptors.TooManyOfSeveral)
{
    [Theory]
    [InlineData("Gift = 1, [|Coupon = 0|]")]
    [InlineData("Gift = Four, [|Coupon = text.Length|]")]
    public Task Two_are_given(string members) =>
        WrongInitializer(
            $$"""new RuleRequest { OrderId = "ABCD", Phone = "1", {{members}} }""",
            "RuleRequest",
            "no more than one of `gift` (Gift) or `coupon` (Coupon)",
            "`gift` and `coupon`",
            "one"
        );

    [Theory]
    [InlineData("Gift = 1")]
    [InlineData("Gift = 1, Coupon = null")]
    [InlineData("Gift = 1, Coupon = (long?)maybe")]
    public Task One_is_given_or_may_be(string members) =>
        RightInitializer($$"""new RuleRequest { OrderId = "ABCD", Phone = "1", {{members}} }""");

    [Fact]
    public Task A_notification_is_sent_by_the_gateway() =>
        RightInitializer("""new Notice { ShopId = "1", OrderId = "ABCD", Amount = 1m, Left = "1", Right = "1" }""");
}
