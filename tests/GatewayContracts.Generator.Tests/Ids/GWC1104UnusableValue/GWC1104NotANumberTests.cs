namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104NotANumberTests() : SpecTest("GWC1104")
{
    [Theory]
    [InlineData(
        "length: [15, 18]",
        "length: [[|fifteen|], 18]",
        "`fifteen` is not a value of `length`: write a whole number of characters, such as 18, or a list, such as "
            + "[15, 18]"
    )]
    [InlineData(
        "length: [15, 18]",
        "length: [|0|]",
        "`0` is not a value of `length`: write a whole number of characters, such as 18, or a list, such as [15, 18]"
    )]
    [InlineData(
        "minimum: 1,",
        "minimum: [|1.5|],",
        "`1.5` is not a value of `minimum`: write a whole number, such as 100"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData(
        "maximum: 1000.50",
        "maximum: [|\"1,000.50\"|]",
        "`1,000.50` is not a value of `maximum`: write digits and at most one point, such as 100000000.00"
    )]
    [InlineData(
        "minimum: 0.01",
        "minimum: [|1e-2|]",
        "`1e-2` is not a value of `minimum`: write digits and at most one point, such as 100000000.00"
    )]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Theory]
    [InlineData("times: 3", "times: [|0|]", "`0` is not a value of `times`: write a whole number from 1 to 1000")]
    [InlineData(
        "times: 3",
        "times: [|often|]",
        "`often` is not a value of `times`: write a whole number from 1 to 1000"
    )]
    public void In_a_notification(string right, string wrong, string message) => InNotification(right, wrong, message);
}
