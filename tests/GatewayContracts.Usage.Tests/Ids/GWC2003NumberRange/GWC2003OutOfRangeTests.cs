namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2003OutOfRangeTests() : UsageTest(UsageDescriptors.OutOfRange)
{
    [Theory]
    [InlineData("Amount = [|0|]", "amount", "numbers from 0.01 to 1000.50", "0")]
    [InlineData("Amount = [|-5m|]", "amount", "numbers from 0.01 to 1000.50", "-5")]
    [InlineData("Amount = [|1000.51m|]", "amount", "numbers from 0.01 to 1000.50", "1000.51")]
    [InlineData("Amount = [|Four * 1000|]", "amount", "numbers from 0.01 to 1000.50", "4000")]
    [InlineData("Count = [|0|]", "count", "numbers from 1 to 10", "0")]
    [InlineData("Count = [|11L|]", "count", "numbers from 1 to 10", "11")]
    [InlineData("Count = [|-Four|]", "count", "numbers from 1 to 10", "-4")]
    public Task A_constant_is_out_of_range(string member, string wire, string limits, string given) =>
        WrongInitializer($$"""new PayRequest { OrderId = "ABCD", {{member}} }""", wire, limits, given);

    [Fact]
    public Task One_of_several_is_out_of_range() =>
        Wrong(
            Method(
                """_ = new PayRequest { OrderId = "ABCD", Amount = text == "" ? price : [|0m|], Count = text == "" ? null : [|11|] };"""
            ),
            ["amount", "numbers from 0.01 to 1000.50", "0"],
            ["count", "numbers from 1 to 10", "11"]
        );

    [Theory]
    [InlineData("Amount = 0.01m, Count = 10")]
    [InlineData("Amount = 1000.50m, Count = Four")]
    [InlineData("Amount = price - 5000m")]
    [InlineData("Amount = null, Count = default")]
    public Task Within_the_range_or_unknown(string members) =>
        RightInitializer($$"""new PayRequest { OrderId = "ABCD", {{members}} }""");
}
