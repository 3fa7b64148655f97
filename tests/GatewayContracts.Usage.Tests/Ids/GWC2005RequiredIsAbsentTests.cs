namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2005RequiredIsAbsentTests() : UsageTest(UsageDescriptors.RequiredIsAbsent)
{
    [Theory]
    [InlineData("[|\"\"|]")]
    [InlineData("[|string.Empty|]")]
    [InlineData("[|null|]!")]
    [InlineData("[|default|]!")]
    public Task A_required_field_is_given_nothing(string value) =>
        WrongInitializer($$"""new PayRequest { OrderId = {{value}} }""", "order_id");

    [Fact]
    public Task A_required_field_is_given_a_value() =>
        RightInitializer("""new PayRequest { OrderId = text, Card = "" }""");

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null!")]
    public Task A_notification_is_sent_by_the_gateway(string value) =>
        RightInitializer($$"""new Notice { ShopId = "1", OrderId = {{value}}, Amount = 1m }""");
}
