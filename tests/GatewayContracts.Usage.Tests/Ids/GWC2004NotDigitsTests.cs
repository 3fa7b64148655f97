using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2004NotDigitsTests() : UsageTest("GWC2004", DiagnosticSeverity.Error)
{
    [Theory]
    [InlineData("123456789012345X", "X")]
    [InlineData("1234 56789012345", " ")]
    [InlineData("12345678901234５", "５")]
    public Task A_constant_has_other_characters(string text, string stranger) =>
        WrongInitializer(
            $$"""new PayRequest { OrderId = "ABCD", Card = [|"{{text}}"|] }""",
            $"`card` takes the digits 0 to 9 only and this text has '{stranger}'; take out what is no digit"
        );

    [Fact]
    public Task A_constant_has_digits() =>
        RightInitializer("""new PayRequest { OrderId = "ABCD", Card = "012345678912345" }""");
}
