namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2007FilledInTests() : UsageTest(UsageDescriptors.FilledIn)
{
    private const string BySeal = "written when the message is sealed, so what is given here is lost";
    private const string ByAccount = "filled in by the account, and no other value is sent";

    [Theory]
    [InlineData("Seal = [|\"QUJD\"|]", "seal", BySeal)]
    [InlineData("Seal = [|text|]", "seal", BySeal)]
    [InlineData("Seal = [|Convert.ToBase64String(body)|]", "seal", BySeal)]
    [InlineData("SealKind = [|\"R2\"|]", "seal_kind", ByAccount)]
    [InlineData("ShopId = [|\"1234\"|]", "shop_id", ByAccount)]
    [InlineData("ShopId = [|text == \"\" ? \"1234\" : null|]", "shop_id", ByAccount)]
    public Task It_is_given_by_hand(string member, params string[] arguments) =>
        WrongInitializer($$"""new PayRequest { OrderId = "ABCD", {{member}} }""", arguments);

    [Theory]
    [InlineData("new PayRequest { OrderId = \"ABCD\" }")]
    [InlineData("new PayRequest { OrderId = \"ABCD\", Seal = null, ShopId = \"\", SealKind = null }")]
    [InlineData("new PayRequest { OrderId = \"ABCD\", ShopId = account.Merchant }")]
    [InlineData("new Notice { ShopId = \"1234\", OrderId = \"ABCD\", Amount = 1m, Seal = text, SealKind = \"R2\" }")]
    [InlineData("new PayResponse { ShopId = \"1234\", Seal = text }")]
    public Task It_is_left_to_the_account_and_the_seal(string creation) => RightInitializer(creation);

    [Fact]
    public Task What_is_only_checked_may_be_wrong() =>
        RightStatement(
            "var wrong = SignedMessage.Validate(new PayRequest { OrderId = \"ABCD\", ShopId = \"1234\", Seal = "
                + "text }, account);"
        );
}
