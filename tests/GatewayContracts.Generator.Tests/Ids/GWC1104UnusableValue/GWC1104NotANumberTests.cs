namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104NotANumberTests() : SpecTest(Descriptors.NotANumber)
{
    [Theory]
    [InlineData(
        "length: [15, 18]",
        "length: [[|fifteen|], 18]",
        "fifteen",
        "length",
        "a whole number of characters, such as 18, or a list, such as [15, 18]"
    )]
    [InlineData(
        "length: [15, 18]",
        "length: [|0|]",
        "0",
        "length",
        "a whole number of characters, such as 18, or a list, such as [15, 18]"
    )]
    [InlineData("minimum: 1,", "minimum: [|1.5|],", "1.5", "minimum", "a whole number, such as 100")]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData(
        "maximum: 1000.50",
        "maximum: [|\"1,000.50\"|]",
        "1,000.50",
        "maximum",
        "digits and at most one point, such as 100000000.00"
    )]
    [InlineData(
        "minimum: 0.01",
        "minimum: [|1e-2|]",
        "1e-2",
        "minimum",
        "digits and at most one point, such as 100000000.00"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData("times: 3", "times: [|0|]", "0", "times", "a whole number from 1 to 1000")]
    [InlineData("times: 3", "times: [|often|]", "often", "times", "a whole number from 1 to 1000")]
    public void In_a_notification(string right, string wrong, params string[] arguments) =>
        InNotification(right, wrong, arguments);
}
