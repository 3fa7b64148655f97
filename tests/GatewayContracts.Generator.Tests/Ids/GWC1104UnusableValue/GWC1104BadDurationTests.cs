namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadDurationTests() : SpecTest(Descriptors.BadDuration)
{
    [Fact]
    public void In_a_gateway_file() => InGatewayFile("deadline: 5s", "deadline: [|5 s|]", "5 s");

    [Theory]
    [InlineData("every: 2m", "every: [|120|]", "120")]
    [InlineData("every: 2m", "every: [|2min|]", "2min")]
    [InlineData("every: 2m", "every: [|1.5m|]", "1.5m")]
    [InlineData("every: 2m", "every: [|-2m|]", "-2m")]
    [InlineData("every: 2m, times: 3", "after: [15s, [|30|]]", "30")]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);
}
