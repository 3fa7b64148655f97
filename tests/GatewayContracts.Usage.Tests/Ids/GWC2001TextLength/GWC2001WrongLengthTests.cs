namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2001WrongLengthTests() : UsageTest(UsageDescriptors.WrongLength)
{
    [Fact]
    public Task A_constant_has_none_of_the_lengths() =>
        WrongInitializer(
            """new PayRequest { OrderId = "ABCD", Card = [|"12345678901234"|] }""",
            "card",
            "15 or 16",
            "14"
        );

    [Theory]
    [InlineData("\"123456789012345\"")]
    [InlineData("\"1234567890123456\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public Task A_constant_has_one_of_the_lengths_or_is_absent(string text) =>
        RightInitializer($$"""new PayRequest { OrderId = "ABCD", Card = {{text}} }""");
}
