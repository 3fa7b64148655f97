namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2003TooManyPlacesTests() : UsageTest(UsageDescriptors.TooManyPlaces)
{
    [Theory]
    [InlineData("0.125m", "3")]
    [InlineData("1.00001000m", "5")]
    public Task A_constant_has_too_many_places(string number, string places) =>
        WrongInitializer($$"""new PayRequest { OrderId = "ABCD", Amount = [|{{number}}|] }""", "amount", "2", places);

    [Theory]
    [InlineData("12.5000m")]
    [InlineData("12m")]
    [InlineData("price")]
    public Task Places_that_carry_nothing_and_what_is_unknown(string number) =>
        RightInitializer($$"""new PayRequest { OrderId = "ABCD", Amount = {{number}}, Rate = 0.123456m }""");
}
