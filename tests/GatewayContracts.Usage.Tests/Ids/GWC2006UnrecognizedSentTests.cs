namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2006UnrecognizedSentTests() : UsageTest(UsageDescriptors.UnrecognizedSent)
{
    [Theory]
    [InlineData("Way.Unrecognized")]
    [InlineData("(Way)0")]
    [InlineData("default(Way)")]
    [InlineData("(Way)77")]
    public Task No_documented_code_is_given(string value) =>
        WrongInitializer($$"""new PayRequest { OrderId = "ABCD", Way = [|{{value}}|] }""", "way", "Unrecognized");

    [Theory]
    [InlineData("Way.Card")]
    [InlineData("null")]
    [InlineData("default")]
    [InlineData("way")]
    public Task A_documented_code_or_nothing_is_given(string value) =>
        RightInitializer($$"""new PayRequest { OrderId = "ABCD", Way = {{value}} }""");

    [Theory]
    [InlineData("new Notice { ShopId = \"1\", OrderId = \"ABCD\", Amount = 1m, Way = Way.Unrecognized }")]
    [InlineData("new PayResponse { Way = Way.Unrecognized }")]
    public Task The_gateway_may_send_other_codes(string creation) => RightInitializer(creation);
}
