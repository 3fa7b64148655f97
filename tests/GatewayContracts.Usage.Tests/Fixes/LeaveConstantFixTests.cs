namespace GatewayContracts.Usage.Tests.Fixes;

public class LeaveConstantFixTests : CodeFixTest
{
    [Fact]
    public Task At_the_end() => Fixed(
        """class Till { object Run() => new PayRequest { OrderId = "ABCD", Channel = "app" }; }""",
        "Leave Channel out",
        """class Till { object Run() => new PayRequest { OrderId = "ABCD" }; }""");

    [Fact]
    public Task In_lines() => Fixed(
        """
        class Till
        {
            object Run() => new PayRequest
            {
                Channel = "app",
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
        """);

    [Theory]
    [InlineData("{ Channel = \"app\", OrderId = \"ABCD\" }", "{ OrderId = \"ABCD\" }")]
    [InlineData("{ OrderId = \"ABCD\" /* id */, Channel = \"app\" /* ours */ }", "{ OrderId = \"ABCD\" /* id */ }")]
    [InlineData("{ OrderId = \"ABCD\", Channel = \"app\", }", "{ OrderId = \"ABCD\", }")]
    [InlineData("{\n    Channel = \"app\", OrderId = \"ABCD\",\n}", "{\n    OrderId = \"ABCD\",\n}")]
    [InlineData("{\n    OrderId = \"ABCD\", Channel = \"app\", // ids\n}", "{\n    OrderId = \"ABCD\", // ids\n}")]
    [InlineData("{\n    OrderId = \"ABCD\",\n    Channel = \"app\" }", "{\n    OrderId = \"ABCD\" }")]
    [InlineData("{\n    OrderId = \"ABCD\", // id\n    Channel = \"app\" }", "{\n    OrderId = \"ABCD\" // id\n    }")]
    [InlineData("{\r\n    OrderId = \"ABCD\", // id\r\n    // ours\r\n    Channel = \"app\" // why\r\n}", "{\r\n    OrderId = \"ABCD\" // id\r\n}")]
    public Task In_its_layout(string before, string after) => Fixed(
        $$"""class Till { object Run() => new PayRequest {{before}}; }""",
        "Leave Channel out",
        $$"""class Till { object Run() => new PayRequest {{after}}; }""");

    [Theory]
    [InlineData("\n#if !DEBUG\nChannel = \"app\",\n#endif\nOrderId = \"ABCD\" }", "\n#if !DEBUG\n#endif\nOrderId = \"ABCD\" }")]
    [InlineData("OrderId = \"ABCD\",\n#if !DEBUG\nChannel = \"app\"\n#else\nChannel = \"web\"\n#endif\n}", "OrderId = \"ABCD\",\n#if !DEBUG\n#else\nChannel = \"web\"\n#endif\n}")]
    [InlineData("OrderId = \"ABCD\",\n#if !DEBUG\nCard = null,\n#endif\nChannel = \"app\" }", "OrderId = \"ABCD\",\n#if !DEBUG\nCard = null,\n#endif\n}")]
    public Task With_its_directives(string before, string after) => Fixed(
        $$"""class Till { object Run() => new PayRequest { {{before}}; }""",
        "Leave Channel out",
        $$"""class Till { object Run() => new PayRequest { {{after}}; }""");

    [Fact]
    public async Task Not_around_a_directive() => Assert.Empty(await Titles(
        """
        class Till
        {
            object Run() => new PayRequest
            {
                OrderId = "ABCD",
                Channel =
        #if !DEBUG
                    "app",
        #else
                    "web",
        #endif
            };
        }
        """));

    [Fact]
    public Task All_at_once() => FixedAll(
        """
        class Till
        {
            object A() => new PayRequest { Channel = "app", OrderId = "ABCD", Edition = 3, Fee = 0.2m };
            object B() => new PayRequest
            {
                OrderId = "ABCD", // id
                Channel = "app",
                Edition = 3 // ours
            };
        }
        """,
        "Leave Channel out",
        """
        class Till
        {
            object A() => new PayRequest { OrderId = "ABCD", };
            object B() => new PayRequest
            {
                OrderId = "ABCD", // id
            };
        }
        """);
}
