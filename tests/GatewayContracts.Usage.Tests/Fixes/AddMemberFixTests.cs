using GatewayContracts.CodeFixes;

namespace GatewayContracts.Usage.Tests.Fixes;

public class AddMemberFixTests : CodeFixTest<AddMemberFix>
{
    [Theory]
    [InlineData(0, "OrderId")]
    [InlineData(1, "TradeId")]
    public Task Of_any_one_is_offered_for_each_candidate(int offer, string member) =>
        Fixed(
            """class Till { object Run(string orderId, string tradeId) => {|GWC2101:new RuleRequest|} { Phone = "1" }; }""",
            $"Add {member}",
            $$"""class Till { object Run(string orderId, string tradeId) => new RuleRequest { Phone = "1", {{member}} = {{char.ToLowerInvariant(member[0])}}{{member[1..]}} }; }""",
            offer
        );

    [Fact]
    public Task To_a_line() =>
        Fixed(
            """class Till { object Run(string tradeId) => {|GWC2101:new RuleRequest|} { Phone = "1" }; }""",
            "Add TradeId",
            """class Till { object Run(string tradeId) => new RuleRequest { Phone = "1", TradeId = tradeId }; }""",
            offer: 1
        );

    [Fact]
    public Task To_a_target_typed_creation() =>
        Fixed(
            """class Till { NextRequest Run(DateOnly day) => {|GWC2101:new()|}; }""",
            "Add Day",
            """class Till { NextRequest Run(DateOnly day) => new() { Day = day }; }"""
        );

    [Fact]
    public Task To_braces_with_nothing_between() =>
        Fixed(
            """class Till { NextRequest Run(DateOnly day) => {|GWC2101:new()|} { }; }""",
            "Add Day",
            """class Till { NextRequest Run(DateOnly day) => new() { Day = day }; }"""
        );

    [Theory]
    [InlineData(",")]
    [InlineData("")]
    public Task To_lines(string comma) =>
        Fixed(
            $$"""
            class Till
            {
                RuleRequest Run(string right) => {|GWC2101:new()|}
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
            """
        );

    [Fact]
    public Task All_that_a_rule_asks_for() =>
        Fixed(
            """class Till { object Run(string bank, string desk) => {|GWC2101:new RuleRequest|} { OrderId = "ABCD", Phone = "1", Way = Way.Cash, Place = "north" }; }""",
            "Add Bank and Desk",
            """class Till { object Run(string bank, string desk) => new RuleRequest { OrderId = "ABCD", Phone = "1", Way = Way.Cash, Place = "north", Bank = bank, Desk = desk }; }"""
        );

    [Theory]
    [InlineData("()", " { Day = day }")]
    [InlineData("(/* nothing */)", "(/* nothing */) { Day = day }")]
    [InlineData("{}", "{ Day = day }")]
    [InlineData(" { /* nothing */ }", " { /* nothing */ Day = day }")]
    [InlineData("\n    {\n    }", "\n    {\n        Day = day,\n    }")]
    [InlineData("\r\n\t{ // nothing\r\n\t}", "\r\n\t{ // nothing\r\n\t\tDay = day,\r\n\t}")]
    public Task Where_nothing_is(string before, string after) =>
        Fixed(
            $$"""class Till { object Run(DateOnly day) => {|GWC2101:new NextRequest|}{{before}}; }""",
            "Add Day",
            $$"""class Till { object Run(DateOnly day) => new NextRequest{{after}}; }"""
        );

    [Theory]
    [InlineData("{ Phone = \"1\" /* shop's */ }", "{ Phone = \"1\" /* shop's */, OrderId = orderId }")]
    [InlineData("{Phone=\"1\",}", "{Phone=\"1\", OrderId = orderId,}")]
    [InlineData("{\n    Phone = \"1\" // shop's\n}", "{\n    Phone = \"1\", // shop's\n    OrderId = orderId\n}")]
    [InlineData(
        "{\r\n    Phone = \"1\", // shop's\r\n}",
        "{\r\n    Phone = \"1\", // shop's\r\n    OrderId = orderId,\r\n}"
    )]
    [InlineData(
        "{\n    // shop's\n    Phone = \"1\",\n\n    // ours\n}",
        "{\n    // shop's\n    Phone = \"1\",\n    OrderId = orderId,\n\n    // ours\n}"
    )]
    [InlineData("{\n    Gift = 1, Phone = \"1\"\n}", "{\n    Gift = 1, Phone = \"1\", OrderId = orderId\n}")]
    [InlineData("{ Gift = 1,\n    Phone = \"1\" }", "{ Gift = 1,\n    Phone = \"1\",\n    OrderId = orderId }")]
    [InlineData(
        "{\n#if !DEBUG\n    Phone = \"1\",\n#endif\n}",
        "{\n#if !DEBUG\n    Phone = \"1\",\n#endif\n    OrderId = orderId,\n}"
    )]
    public Task In_the_layout_that_stands(string before, string after) =>
        Fixed(
            $$"""class Till { object Run(string orderId) => {|GWC2101:new RuleRequest|} {{before}}; }""",
            "Add OrderId",
            $$"""class Till { object Run(string orderId) => new RuleRequest {{after}}; }"""
        );

    [Fact]
    public Task Not_behind_a_directive_that_may_take_the_comma() =>
        NotFixed(
            "class Till { object Run(string orderId) => {|GWC2101:new RuleRequest|} { Gift = 1\n#if !DEBUG\n, "
                + "Phone = \"1\"\n#endif\n}; }"
        );

    [Fact]
    public Task A_name_that_nobody_has_is_left_to_be_given() =>
        Fixed(
            """class Till { object Run() => {|GWC2101:new NextRequest|}(); }""",
            "Add Day",
            """class Till { object Run() => new NextRequest { Day = {|CS0103:day|} }; }"""
        );

    [Fact]
    public Task All_at_once() =>
        Fixed(
            [
                """class Till { object A(string orderId) => {|GWC2101:new RuleRequest|} { Phone = "1" }; object B(string orderId) => {|GWC2101:new RuleRequest|} { Mail = "m", }; }""",
                """class Desk { object C(string orderId) => {|GWC2101:new RuleRequest|} { Phone = "1" }; }""",
            ],
            ["Add OrderId"],
            [
                """class Till { object A(string orderId) => new RuleRequest { Phone = "1", OrderId = orderId }; object B(string orderId) => new RuleRequest { Mail = "m", OrderId = orderId, }; }""",
                """class Desk { object C(string orderId) => new RuleRequest { Phone = "1", OrderId = orderId }; }""",
            ]
        );
}
