namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2009FromFloatingPointTests() : UsageTest(UsageDescriptors.FromFloatingPoint)
{
    [Theory]
    [InlineData("[|(decimal)weight|]", "double")]
    [InlineData("[|(decimal)12.5|]", "double")]
    [InlineData("[|(decimal)rate|] * 2", "float")]
    [InlineData("Math.Round([|(decimal)weight|], 2)", "double")]
    [InlineData("[|Convert.ToDecimal(weight)|]", "double")]
    [InlineData("[|new decimal(weight)|]", "double")]
    [InlineData("[|decimal.CreateChecked(weight)|]", "double")]
    [InlineData("text switch { \"\" => 1m, _ => [|(decimal)rate|] }", "float")]
    [InlineData("Four == 4 ? null : [|(decimal?)weight|]", "double")]
    public Task An_amount_comes_from_a_floating_point_number(string value, string type) =>
        WrongInitializer($$"""new PayRequest { OrderId = "ABCD", Amount = {{value}} }""", "amount", type);

    [Theory]
    [InlineData("price * 2")]
    [InlineData("(decimal)Four")]
    [InlineData("decimal.Parse(text)")]
    [InlineData("PriceOf((decimal)weight)")]
    public Task Decimals_stay_decimals(string value) =>
        Right(
            $$"""
            class Till
            {
                const int Four = 4;
                static decimal PriceOf(decimal kilograms) => decimal.Floor(kilograms);
                static object Run(decimal price, double weight, string text) => new PayRequest { OrderId = "ABCD", Amount = {{value}} };
            }
            """
        );
}
