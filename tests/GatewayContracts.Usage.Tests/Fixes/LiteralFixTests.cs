namespace GatewayContracts.Usage.Tests.Fixes;

public class LiteralFixTests : CodeFixTest
{
    [Theory]
    [InlineData("(decimal)12.5", "12.5m")]
    [InlineData("(decimal)(1e2d)", "1e2m")]
    [InlineData("new decimal(0.5f)", "0.5m")]
    [InlineData("Convert.ToDecimal(12.50)", "12.50m")]
    [InlineData("12.5", "12.5m")]
    public Task A_decimal_literal(string before, string after) => Fixed(
        $$"""class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = {{before}} }; }""",
        $"Write {after}",
        $$"""class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = {{after}} }; }""");

    [Fact]
    public async Task None_for_a_value() => Assert.Empty(await Titles("""class Till { object Run(double weight) => new PayRequest { OrderId = "ABCD", Amount = (decimal)weight }; }"""));

    [Fact]
    public Task The_nearest_code() => Fixed(
        """class Till { object Run() => new PayRequest { OrderId = "ABCD", Way = Way.Crad }; }""",
        "Take Way.Card",
        """class Till { object Run() => new PayRequest { OrderId = "ABCD", Way = Way.Card }; }""");

    [Fact]
    public Task Without_the_constant_at_the_end() => Fixed(
        """class Till { object Run() => new PayRequest { OrderId = "ABCD", Channel = "app" }; }""",
        "Leave Channel out",
        """class Till { object Run() => new PayRequest { OrderId = "ABCD" }; }""");

    [Fact]
    public Task Without_the_constant_in_lines() => Fixed(
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
}
