namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2101TooFewOfSeveralTests() : UsageTest(UsageDescriptors.TooFewOfSeveral)
{
    private static readonly string[] s_none =
    [
        "RuleRequest",
        "at least one of `order_id` (OrderId) or `trade_id` (TradeId)",
        "none is",
        "one",
    ];

    [Theory]
    [InlineData("[|new RuleRequest|]() { Phone = \"1\" }")]
    [InlineData("[|new RuleRequest|] { OrderId = null, Phone = \"1\" }")]
    [InlineData("[|new RuleRequest|] { OrderId = \"\", TradeId = default, Phone = \"1\" }")]
    public Task None_is_given(string creation) => WrongInitializer(creation, s_none);

    [Fact]
    public Task None_is_given_to_a_target_typed_argument() =>
        WrongStatement("""_ = await client.RuleAsync([|new()|] { Phone = "1" });""", s_none);

    [Theory]
    [InlineData("new RuleRequest { OrderId = \"ABCD\", Phone = \"1\" }")]
    [InlineData("new RuleRequest { OrderId = text, Phone = \"1\" }")]
    [InlineData("new RuleRequest { OrderId = text.Length > 4 ? text : null, Phone = \"1\" }")]
    public Task One_is_given_or_may_be(string creation) => RightInitializer(creation);

    [Theory]
    [InlineData("SignedMessage.Validate(new RuleRequest(), account);")]
    [InlineData(
        "var wrong = new RuleRequest(); foreach (var violation in SignedMessage.Validate(wrong, account)) { "
            + "Console.WriteLine(violation); }"
    )]
    public Task A_message_that_is_only_checked_may_be_wrong(string statements) => RightStatement(statements);

    [Fact]
    public Task A_message_that_is_checked_and_sent_may_not() =>
        WrongStatement(
            """var wrong = [|new RuleRequest|] { Phone = "1" }; _ = SignedMessage.Validate(wrong, account); _ = await client.RuleAsync(wrong);""",
            s_none
        );

    [Fact]
    public Task A_response_is_asked_for_its_rules_only_on_success() =>
        RightInitializer("""new PayResponse { AnswerText = "" }""");

    [Fact]
    public async Task A_constructor_of_the_consumers_own_is_unknown() =>
        Assert.Empty(
            await Analysis.RunAsync(
                Shop.Beside(
                    """
                    namespace Tulip
                    {
                        partial record RuleRequest
                        {
                            public RuleRequest() => OrderId = "ABCD";
                        }
                    }

                    class Till
                    {
                        static object Run() => new RuleRequest();
                    }
                    """
                )
            )
        );

    [Fact]
    public Task A_notification_is_sent_by_the_gateway() =>
        RightInitializer("""new Notice { ShopId = "1", OrderId = "ABCD", Amount = 1m, Left = "1" }""");
}
