namespace GatewayContracts.Usage.Tests.Fixes;

public class DecimalLiteralFixTests : CodeFixTest
{
    [Theory]
    [InlineData("(decimal)12.5", "12.5m")]
    [InlineData("(decimal)(1e2d)", "1e2m")]
    [InlineData("new decimal(0.5f)", "0.5m")]
    [InlineData("Convert.ToDecimal(12.50)", "12.50m")]
    [InlineData("12.5", "12.5m")]
    [InlineData("(decimal?)(-1_000.5)", "-1_000.5m")]
    [InlineData("new(1E-2)", "1E-2m")]
    public Task A_decimal_literal(string before, string after) => Fixed(
        $$"""class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = {{before}} }; }""",
        $"Write {after}",
        $$"""class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = {{after}} }; }""");

    [Fact]
    public async Task None_for_a_value() => Assert.Empty(await Titles("""class Till { object Run(double weight) => new PayRequest { OrderId = "ABCD", Amount = (decimal)weight }; }"""));

    [Theory]
    [InlineData("(decimal)Price(3)")]
    [InlineData("(decimal)Math.Round(12.345)")]
    [InlineData("Convert.ToDecimal(Math.Round(12.345))")]
    [InlineData("(decimal)(int)2.7 + (decimal)(double)(int)2.7")]
    [InlineData("price -(decimal)-1.5")]
    public async Task None_for_another_number(string value) => Assert.Empty(await Titles(
        $$"""class Till { static double Price(int article) => article * 9.99; object Run(decimal price) => new PayRequest { OrderId = "ABCD", Amount = {{value}} }; }"""));

    [Theory]
    [InlineData("1e40")]
    [InlineData("1e-40")]
    [InlineData("0.12345678901234567890123456789012")]
    public async Task None_where_a_decimal_has_not_the_digits(string literal) => Assert.Empty(await Titles(
        $$"""class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = (decimal){{literal}} }; }"""));

    [Fact]
    public async Task One_beside_what_the_compiler_says() => Assert.Equal(
        ["Write 12.5m"],
        await Titles("""class Till { object Run() => new Notice { ShopId = "1", OrderId = "ABCD", Amount = 12.5, Mail = "m", Left = "l" }; }"""));

    [Fact]
    public Task All_at_once() => FixedAll(
        """class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = (decimal)1.5, Rate = /* a half */ new decimal(0.5) }; }""",
        "Write 1.5m",
        """class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = 1.5m, Rate = /* a half */ 0.5m }; }""");
}
