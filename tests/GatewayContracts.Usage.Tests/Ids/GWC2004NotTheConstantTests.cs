namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2004NotTheConstantTests() : UsageTest(UsageDescriptors.NotTheConstant)
{
    [Theory]
    [InlineData("Channel = [|\"app\"|]", "channel", "\"web\"")]
    [InlineData("Edition = [|3|]", "edition", "2")]
    [InlineData("Fee = [|0.20m|]", "fee", "0.10")]
    [InlineData("Channel = [|\"far too long\"|]", "channel", "\"web\"")]
    [InlineData("Kind = [|PayKind.Gift|]", "kind", "Sale")]
    public Task A_constant_field_is_given_something_else(string member, string wire, string value) =>
        WrongInitializer($$"""new PayRequest { OrderId = "ABCD", {{member}} }""", wire, value);

    [Theory]
    [InlineData("Channel = \"web\"")]
    [InlineData("Channel = null")]
    [InlineData("Edition = 2")]
    [InlineData("Kind = PayKind.Sale")]
    [InlineData("Channel = text")]
    [InlineData("Fee = 0.10m")]
    public Task A_constant_field_is_given_its_value_or_nothing(string member) =>
        RightInitializer($$"""new PayRequest { OrderId = "ABCD", {{member}} }""");
}
