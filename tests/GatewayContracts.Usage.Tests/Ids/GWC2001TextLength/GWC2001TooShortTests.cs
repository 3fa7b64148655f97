namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2001TooShortTests() : UsageTest(UsageDescriptors.TooShort)
{
    [Fact]
    public Task A_constant_is_too_short() =>
        WrongInitializer("new PayRequest { OrderId = [|Short|] }", "order_id", "4", "2");

    [Fact]
    public Task A_constant_just_fits() => RightInitializer("new PayRequest { OrderId = Short + Short }");
}
