using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2005NotBase64Tests() : UsageTest("GWC2005", DiagnosticSeverity.Error)
{
    [Theory]
    [InlineData("ab-_")]
    [InlineData("YWI")]
    [InlineData("YWJj YWJj")]
    [InlineData("YWJ=")]
    [InlineData("=")]
    public Task A_constant_is_no_Base64(string text) =>
        WrongInitializer(
            $$"""new PayRequest { OrderId = "ABCD", Proof = [|"{{text}}"|] }""",
            "`proof` takes Base64 on one line, with its padding, which this text is not; encode the bytes with "
                + "Convert.ToBase64String"
        );

    [Theory]
    [InlineData("\"YWI=\"")]
    [InlineData("Convert.ToBase64String(body)")]
    public Task A_value_is_Base64_or_unknown(string text) =>
        RightInitializer($$"""new PayRequest { OrderId = "ABCD", Proof = {{text}} }""");
}
