namespace GatewayContracts.Usage.Tests.Fixes;

public class AddMemberFixTests : CodeFixTest
{
    [Fact]
    public async Task Of_any_one_is_offered_for_each_candidate() =>
        Assert.Equal(["Add OrderId", "Add TradeId"], await Titles("""class Till { object Run() => new RuleRequest { Phone = "1" }; }"""));

    [Fact]
    public Task To_a_line() => Fixed(
        """class Till { object Run(string tradeId) => new RuleRequest { Phone = "1" }; }""",
        "Add TradeId",
        """class Till { object Run(string tradeId) => new RuleRequest { Phone = "1", TradeId = tradeId }; }""");

    [Fact]
    public Task To_nothing() => Fixed(
        """class Till { object Run(string orderId) => new RuleRequest(); }""",
        "Add OrderId",
        """class Till { object Run(string orderId) => new RuleRequest { OrderId = orderId }; }""");

    [Fact]
    public Task To_a_target_typed_creation() => Fixed(
        """class Till { RuleRequest Run(string orderId) => new(); }""",
        "Add OrderId",
        """class Till { RuleRequest Run(string orderId) => new() { OrderId = orderId }; }""");

    [Fact]
    public Task To_braces_with_nothing_between() => Fixed(
        """class Till { RuleRequest Run(string orderId) => new() { }; }""",
        "Add OrderId",
        """class Till { RuleRequest Run(string orderId) => new() { OrderId = orderId }; }""");

    [Theory]
    [InlineData(",")]
    [InlineData("")]
    public Task To_lines(string comma) => Fixed(
        $$"""
        class Till
        {
            RuleRequest Run(string right) => new()
            {
                OrderId = "ABCD",
                Phone = "1",
                Left = "l"{{comma}}
            };
        }
        """,
        "Add Right",
        $$"""
        class Till
        {
            RuleRequest Run(string right) => new()
            {
                OrderId = "ABCD",
                Phone = "1",
                Left = "l",
                Right = right{{comma}}
            };
        }
        """);

    [Fact]
    public Task All_that_a_rule_asks_for() => Fixed(
        """class Till { object Run() => new RuleRequest { OrderId = "ABCD", Phone = "1", Way = Way.Cash, Place = "north" }; }""",
        "Add Bank and Desk",
        """class Till { object Run() => new RuleRequest { OrderId = "ABCD", Phone = "1", Way = Way.Cash, Place = "north", Bank = bank, Desk = desk }; }""");
}
