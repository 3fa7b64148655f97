namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2102SeveralOfOneTests() : UsageTest(UsageDescriptors.SeveralOfOne)
{
    [Fact]
    public Task Two_are_given() =>
        WrongInitializer(
            """new RuleRequest { Mail = "m", OrderId = "ABCD", [|Phone = "1"|] }""",
            "RuleRequest",
            "exactly one of `phone` (Phone) or `mail` (Mail)",
            "`phone` and `mail`",
            "one"
        );

    [Theory]
    [InlineData("Phone = \"1\", Mail = \"\"")]
    [InlineData("Phone = \"1\", Mail = text")]
    public Task One_is_given_or_may_be(string members) =>
        RightInitializer($$"""new RuleRequest { OrderId = "ABCD", {{members}} }""");

    [Fact]
    public Task A_notification_is_sent_by_the_gateway() =>
        RightInitializer(
            """new Notice { ShopId = "1", OrderId = "ABCD", Amount = 1m, Phone = "1", Left = "1", Right = "1" }"""
        );
}
