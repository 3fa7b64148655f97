using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2001WrongLengthTests() : UsageTest("GWC2001", DiagnosticSeverity.Error)
{
    [Fact]
    public Task A_constant_has_none_of_the_lengths() =>
        WrongInitializer(
            """new PayRequest { OrderId = "ABCD", Card = [|"12345678901234"|] }""",
            "`card` takes a text of 15 or 16 characters and this one has 14; give one of that length"
        );

    [Theory]
    [InlineData("\"123456789012345\"")]
    [InlineData("\"1234567890123456\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    public Task A_constant_has_one_of_the_lengths_or_is_absent(string text) =>
        RightInitializer($$"""new PayRequest { OrderId = "ABCD", Card = {{text}} }""");
}
