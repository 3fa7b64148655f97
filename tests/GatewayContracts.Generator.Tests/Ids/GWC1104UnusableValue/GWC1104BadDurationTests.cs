namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104BadDurationTests() : SpecTest("GWC1104")
{
    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile(
            "deadline: 5s",
            "deadline: [|5 s|]",
            "`5 s` is not a duration; write a whole number and s, m or h, such as 5s, 2m or 1h"
        );

    [Theory]
    [InlineData(
        "every: 2m",
        "every: [|120|]",
        "`120` is not a duration; write a whole number and s, m or h, such as 5s, 2m or 1h"
    )]
    [InlineData(
        "every: 2m",
        "every: [|2min|]",
        "`2min` is not a duration; write a whole number and s, m or h, such as 5s, 2m or 1h"
    )]
    [InlineData(
        "every: 2m",
        "every: [|1.5m|]",
        "`1.5m` is not a duration; write a whole number and s, m or h, such as 5s, 2m or 1h"
    )]
    [InlineData(
        "every: 2m",
        "every: [|-2m|]",
        "`-2m` is not a duration; write a whole number and s, m or h, such as 5s, 2m or 1h"
    )]
    [InlineData(
        "every: 2m, times: 3",
        "after: [15s, [|30|]]",
        "`30` is not a duration; write a whole number and s, m or h, such as 5s, 2m or 1h"
    )]
    public void In_a_notification(string right, string wrong, string message) => InNotification(right, wrong, message);
}
