namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2002NotOfFormatTests() : UsageTest(UsageDescriptors.NotOfFormat)
{
    [Theory]
    [InlineData("123456789012345X")]
    [InlineData("1234 56789012345")]
    [InlineData("12345678901234５")]
    public Task A_constant_has_other_characters(string text) =>
        WrongInitializer(
            $$"""new PayRequest { OrderId = "ABCD", Card = [|"{{text}}"|] }""",
            "card",
            "ASCII digits only"
        );

    [Theory]
    [InlineData("ab-_")]
    [InlineData("YWI")]
    [InlineData("YWJj YWJj")]
    [InlineData("YWJ=")]
    [InlineData("=")]
    public Task A_constant_is_no_Base64(string text) =>
        WrongInitializer(
            $$"""new PayRequest { OrderId = "ABCD", Proof = [|"{{text}}"|] }""",
            "proof",
            "Base64 on one line"
        );

    [Fact]
    public Task A_constant_has_digits() =>
        RightInitializer("""new PayRequest { OrderId = "ABCD", Card = "012345678912345" }""");

    [Theory]
    [InlineData("\"YWI=\"")]
    [InlineData("Convert.ToBase64String(body)")]
    public Task A_value_is_Base64_or_unknown(string text) =>
        RightInitializer($$"""new PayRequest { OrderId = "ABCD", Proof = {{text}} }""");
}
