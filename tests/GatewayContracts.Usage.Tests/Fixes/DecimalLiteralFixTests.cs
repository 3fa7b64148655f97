using GatewayContracts.CodeFixes;

namespace GatewayContracts.Usage.Tests.Fixes;

public class DecimalLiteralFixTests : CodeFixTest<DecimalLiteralFix>
{
    [Theory]
    [InlineData("{|GWC2009:(decimal)12.5|}", "12.5m")]
    [InlineData("{|GWC2009:(decimal)(1e2d)|}", "1e2m")]
    [InlineData("{|GWC2009:new decimal(0.5f)|}", "0.5m")]
    [InlineData("{|GWC2009:Convert.ToDecimal(12.50)|}", "12.50m")]
    [InlineData("{|CS0266:{|GWC2009:12.5|}|}", "12.5m")]
    [InlineData("{|GWC2009:(decimal?)(1_000.5)|}", "1_000.5m")]
    [InlineData("{|GWC2009:new(1E-2)|}", "1E-2m")]
    public Task A_decimal_literal(string before, string after) =>
        Fixed(
            $$"""class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = {{before}} }; }""",
            $"Write {after}",
            $$"""class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = {{after}} }; }"""
        );

    [Fact]
    public Task A_negative_one() =>
        Fixed(
            """class Till { object Run() => new PayRequest { OrderId = "ABCD", Rate = {|GWC2009:(decimal?)(-1_000.5)|} }; }""",
            "Write -1_000.5m",
            """class Till { object Run() => new PayRequest { OrderId = "ABCD", Rate = -1_000.5m }; }"""
        );

    [Fact]
    public Task None_for_a_value() =>
        NotFixed(
            """class Till { object Run(double weight) => new PayRequest { OrderId = "ABCD", Amount = {|GWC2009:(decimal)weight|} }; }"""
        );

    [Theory]
    [InlineData("{|GWC2009:(decimal)Price(3)|}")]
    [InlineData("{|GWC2009:(decimal)Math.Round(12.345)|}")]
    [InlineData("{|GWC2009:Convert.ToDecimal(Math.Round(12.345))|}")]
    [InlineData("(decimal)(int)2.7 + {|GWC2009:(decimal)(double)(int)2.7|}")]
    [InlineData("price -{|GWC2009:(decimal)-1.5|}")]
    public Task None_for_another_number(string value) =>
        NotFixed(
            $$"""class Till { static double Price(int article) => article * 9.99; object Run(decimal price) => new PayRequest { OrderId = "ABCD", Amount = {{value}} }; }"""
        );

    [Theory]
    [InlineData("1e40")]
    [InlineData("1e-40")]
    [InlineData("0.12345678901234567890123456789012")]
    public Task None_where_a_decimal_has_not_the_digits(string literal) =>
        NotFixed(
            $$"""class Till { object Run() => new PayRequest { OrderId = "ABCD", Rate = {|GWC2009:(decimal){{literal}}|} }; }"""
        );

    [Fact]
    public Task All_at_once() =>
        Fixed(
            [
                """class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = {|GWC2009:(decimal)1.5|}, Rate = /* a half */ {|GWC2009:new decimal(0.5)|} }; }""",
                """class Desk { object Run() => new PayRequest { OrderId = "ABCD", Amount = {|GWC2009:(decimal)1.5|} }; }""",
            ],
            ["Write 0.5m", "Write 1.5m"],
            [
                """class Till { object Run() => new PayRequest { OrderId = "ABCD", Amount = 1.5m, Rate = /* a half */ 0.5m }; }""",
                """class Desk { object Run() => new PayRequest { OrderId = "ABCD", Amount = 1.5m }; }""",
            ]
        );
}
