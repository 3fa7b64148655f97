namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadAddressTests() : SpecTest(Descriptors.BadAddress)
{
    [Theory]
    [InlineData("203.0.113.7", "[|203.0.113.777|]", "203.0.113.777")]
    [InlineData("203.0.113.7", "[|tulip.example|]", "tulip.example")]
    [InlineData("203.0.113.7", "[|203.0.113.0/24|]", "203.0.113.0/24")]
    [InlineData("203.0.113.7", "[|1|]", "1")]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);
}
