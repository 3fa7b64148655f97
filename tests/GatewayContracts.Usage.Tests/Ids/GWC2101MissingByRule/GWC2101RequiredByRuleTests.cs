namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2101RequiredByRuleTests() : UsageTest(UsageDescriptors.RequiredByRule)
{
    [Fact]
    public Task A_code_asks_for_a_field() =>
        WrongInitializer(
            """[|new RuleRequest|] { OrderId = "ABCD", Phone = "1", Way = Way.Card }""",
            "RuleRequest",
            "`card` (Card)",
            "when `way` is Card"
        );

    [Fact]
    public Task Several_conditions_ask_for_several_fields() =>
        WrongInitializer(
            """[|new RuleRequest|] { OrderId = "ABCD", Phone = "1", Way = Way.Cash, Place = "north" }""",
            "RuleRequest",
            "`bank` (Bank) and `desk` (Desk)",
            "when `way` is Bank or Cash and `place` is \"north\""
        );

    [Fact]
    public Task Unless_another_is_given() =>
        WrongInitializer(
            """[|new NextRequest|] { Way = Way.Card }""",
            "NextRequest",
            "`day` (Day)",
            "unless `order_id` (OrderId) is given"
        );

    [Theory]
    [InlineData("Way = Way.Card, Card = \"1\"")]
    [InlineData("Way = Way.Card, Card = text")]
    [InlineData("Way = Way.Cash")]
    [InlineData("Way = Way.Cash, Place = \"south\"")]
    [InlineData("Way = Way.Cash, Place = text")]
    [InlineData("Way = way, Place = \"north\"")]
    [InlineData("Way = perhaps, Place = \"north\"")]
    [InlineData("Way = null")]
    public Task It_is_given_or_not_asked_for(string members) =>
        RightInitializer($$"""new RuleRequest { OrderId = "ABCD", Phone = "1", {{members}} }""");

    [Fact]
    public Task A_notification_is_sent_by_the_gateway() =>
        RightInitializer("""new Notice { ShopId = "1", OrderId = "ABCD", Amount = 1m, Phone = "1", Way = Way.Card }""");
}
