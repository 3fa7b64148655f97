using GatewayContracts.CodeFixes;

namespace GatewayContracts.Usage.Tests.Fixes;

public class LeaveConstantFixTests : CodeFixTest<LeaveConstantFix>
{
    [Fact]
    public Task At_the_end() =>
        Fixed(
            """class Till { object Run() => new PayRequest { OrderId = "ABCD", Channel = {|GWC2004:"app"|} }; }""",
            "Leave Channel out",
            """class Till { object Run() => new PayRequest { OrderId = "ABCD" }; }"""
        );

    [Fact]
    public Task In_lines() =>
        Fixed(
            """
            class Till
            {
                object Run() => new PayRequest
                {
                    Channel = {|GWC2004:"app"|},
                    OrderId = "ABCD",
                };
            }
            """,
            "Leave Channel out",
            """
            class Till
            {
                object Run() => new PayRequest
                {
                    OrderId = "ABCD",
                };
            }
            """
        );

    [Theory]
    [InlineData("{ Channel = {|GWC2004:\"app\"|}, OrderId = \"ABCD\" }", "{ OrderId = \"ABCD\" }")]
    [InlineData(
        "{ OrderId = \"ABCD\" /* id */, Channel = {|GWC2004:\"app\"|} /* ours */ }",
        "{ OrderId = \"ABCD\" /* id */ }"
    )]
    [InlineData("{ OrderId = \"ABCD\", Channel = {|GWC2004:\"app\"|}, }", "{ OrderId = \"ABCD\", }")]
    [InlineData("{\n    Channel = {|GWC2004:\"app\"|}, OrderId = \"ABCD\",\n}", "{\n    OrderId = \"ABCD\",\n}")]
    [InlineData(
        "{\n    OrderId = \"ABCD\", Channel = {|GWC2004:\"app\"|}, // ids\n}",
        "{\n    OrderId = \"ABCD\", // ids\n}"
    )]
    [InlineData("{\n    OrderId = \"ABCD\",\n    Channel = {|GWC2004:\"app\"|} }", "{\n    OrderId = \"ABCD\" }")]
    [InlineData(
        "{\n    OrderId = \"ABCD\", // id\n    Channel = {|GWC2004:\"app\"|} }",
        "{\n    OrderId = \"ABCD\" // id\n    }"
    )]
    [InlineData(
        "{\r\n    OrderId = \"ABCD\", // id\r\n    // ours\r\n    Channel = {|GWC2004:\"app\"|} // why\r\n}",
        "{\r\n    OrderId = \"ABCD\" // id\r\n}"
    )]
    public Task In_its_layout(string before, string after) =>
        Fixed(
            $$"""class Till { object Run() => new PayRequest {{before}}; }""",
            "Leave Channel out",
            $$"""class Till { object Run() => new PayRequest {{after}}; }"""
        );

    [Theory]
    [InlineData(
        "\n#if !DEBUG\nChannel = {|GWC2004:\"app\"|},\n#endif\nOrderId = \"ABCD\" }",
        "\n#if !DEBUG\n#endif\nOrderId = \"ABCD\" }"
    )]
    [InlineData(
        "OrderId = \"ABCD\",\n#if !DEBUG\nChannel = {|GWC2004:\"app\"|}\n#else\nChannel = \"web\"\n#endif\n}",
        "OrderId = \"ABCD\",\n#if !DEBUG\n#else\nChannel = \"web\"\n#endif\n}"
    )]
    [InlineData(
        "OrderId = \"ABCD\",\n#if !DEBUG\nCard = null,\n#endif\nChannel = {|GWC2004:\"app\"|} }",
        "OrderId = \"ABCD\",\n#if !DEBUG\nCard = null,\n#endif\n}"
    )]
    public Task With_its_directives(string before, string after) =>
        Fixed(
            $$"""class Till { object Run() => new PayRequest { {{before}}; }""",
            "Leave Channel out",
            $$"""class Till { object Run() => new PayRequest { {{after}}; }"""
        );

    [Fact]
    public Task Not_around_a_directive() =>
        NotFixed(
            """
            class Till
            {
                object Run() => new PayRequest
                {
                    OrderId = "ABCD",
                    Channel =
            #if !DEBUG
                        {|GWC2004:"app"|},
            #else
                        "web",
            #endif
                };
            }
            """
        );

    [Fact]
    public Task Of_a_field_that_fills_itself_in() =>
        Fixed(
            """class Till { object Run(string text) => new PayRequest { OrderId = "ABCD", Seal = {|GWC2007:text|} }; }""",
            "Leave Seal out",
            """class Till { object Run(string text) => new PayRequest { OrderId = "ABCD" }; }"""
        );

    [Fact]
    public Task All_at_once() =>
        Fixed(
            [
                """
                class Till
                {
                    object A() => new PayRequest { Channel = {|GWC2004:"app"|}, OrderId = "ABCD", Edition = {|GWC2004:3|}, Fee = {|GWC2004:0.2m|} };
                    object B() => new PayRequest
                    {
                        OrderId = "ABCD", // id
                        Channel = {|GWC2004:"app"|},
                        Edition = {|GWC2004:3|} // ours
                    };
                }
                """,
                """class Desk { object C() => new PayRequest { OrderId = "ABCD", Channel = {|GWC2004:"app"|} }; }""",
            ],
            ["Leave Channel out", "Leave Edition out", "Leave Fee out"],
            [
                """
                class Till
                {
                    object A() => new PayRequest { OrderId = "ABCD" };
                    object B() => new PayRequest
                    {
                        OrderId = "ABCD" // id
                    };
                }
                """,
                """class Desk { object C() => new PayRequest { OrderId = "ABCD" }; }""",
            ],
            together:
            [
                """
                class Till
                {
                    object A() => new PayRequest { OrderId = "ABCD", };
                    object B() => new PayRequest
                    {
                        OrderId = "ABCD", // id
                    };
                }
                """,
                """class Desk { object C() => new PayRequest { OrderId = "ABCD" }; }""",
            ]
        );
}
