namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadAddressTests() : SpecTest("GWC1104")
{
    [Theory]
    [InlineData(
        "203.0.113.7",
        "[|203.0.113.777|]",
        "`203.0.113.777` is not an IP address; write one such as 203.0.113.7 or 2001:db8::7"
    )]
    [InlineData(
        "203.0.113.7",
        "[|tulip.example|]",
        "`tulip.example` is not an IP address; write one such as 203.0.113.7 or 2001:db8::7"
    )]
    [InlineData(
        "203.0.113.7",
        "[|203.0.113.0/24|]",
        "`203.0.113.0/24` is not an IP address; write one such as 203.0.113.7 or 2001:db8::7"
    )]
    [InlineData("203.0.113.7", "[|1|]", "`1` is not an IP address; write one such as 203.0.113.7 or 2001:db8::7")]
    public void In_a_notification(string right, string wrong, string message) => InNotification(right, wrong, message);
}
