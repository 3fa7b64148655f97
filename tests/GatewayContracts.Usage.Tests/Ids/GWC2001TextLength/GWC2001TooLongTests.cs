namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2001TooLongTests() : UsageTest(UsageDescriptors.TooLong)
{
    [Theory]
    [InlineData("\"ABCDEFGHI\"", "9")]
    [InlineData("Short + \"DEFGHIJK\"", "10")]
    [InlineData("nameof(TulipPayClient)", "14")]
    [InlineData("$\"{Short}-{Short}-{Short}-{Short}\"", "11")]
    public Task A_constant_is_too_long(string text, string length) =>
        WrongInitializer($$"""new PayRequest { OrderId = [|{{text}}|] }""", "order_id", "8", length);

    [Theory]
    [InlineData("text == \"\" ? [|\"ABCDEFGHI\"|] : \"ABCD\"")]
    [InlineData("text ?? [|\"ABCDEFGHI\"|]")]
    [InlineData("way switch { Way.Card => text, _ => [|\"ABCDEFGHI\"|] }")]
    public Task One_of_several_is_too_long(string text) =>
        WrongStatement($$"""_ = new PayRequest { OrderId = {{text}} };""", "order_id", "8", "9");

    [Fact]
    public Task In_an_inner_object() =>
        WrongInitializer(
            """new PayRequest { OrderId = "ABCD", Goods = new() { Title = [|"Tulips"|] } }""",
            "title",
            "5",
            "6"
        );

    [Fact]
    public Task In_a_target_typed_argument() =>
        WrongStatement("""_ = await client.PayAsync(new() { OrderId = [|"ABCDEFGHI"|] });""", "order_id", "8", "9");

    [Fact]
    public Task In_a_copy() =>
        WrongStatement(
            """
            var made = new PayRequest { OrderId = text };
            _ = made with { OrderId = [|"ABCDEFGHI"|] };
            """,
            "order_id",
            "8",
            "9"
        );

    [Theory]
    [InlineData("\"ABCDEFGH\"")]
    [InlineData("text")]
    [InlineData("text + \"ABCDEFGHI\"")]
    [InlineData("text.Length > 8 ? text[..8] : text")]
    public Task Fitting_or_unknown(string text) => RightInitializer($$"""new PayRequest { OrderId = {{text}} }""");
}
