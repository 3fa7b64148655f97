namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1208StrayCharacterTests() : SpecTest("GWC1208")
{
    [Theory]
    [InlineData("title: Order query", "[|ｔitle|]: Order query", "The name `ｔitle` has the full-width character `ｔ`; write `title`")]
    [InlineData("title: Order query", "[|\u00A0title|]: Order query", "The name `\\u00A0title` has the invisible character U+00A0; write `title`")]
    [InlineData("trade_id: { type: String,", "trade_id: { [|type： String|],", "The name `type： String` has the full-width character `：`; write `type: String`")]
    [InlineData("contract: OrderQuery", "contract: [|\"OrderQuery \"|]", "The name `OrderQuery ` ends in a space; write `OrderQuery`")]
    [InlineData("gateway: TulipPay\n", "\uFEFF[|\uFEFFgateway|]: TulipPay\n", "The name `\\uFEFFgateway` has the invisible character U+FEFF; write `gateway`")]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Theory]
    [InlineData("merchant: shop_id", "merchant: [|\"shop_id \"|]", "The name `shop_id ` ends in a space; write `shop_id`")]
    [InlineData("  field: seal\n", "  field: [|\"seal \"|]\n", "The name `seal ` ends in a space; write `seal`")]
    [InlineData("    \"01\": {", "    [|\"01 \"|]: {", "The name `01 ` ends in a space; write `01`")]
    [InlineData("R1: sha1-with-rsa", "[|\"R1 \"|]: sha1-with-rsa", "The name `R1 ` ends in a space; write `R1`")]
    [InlineData("gateway: TulipPay\n", "gateway: [|\"TulipPay \"|]\n", "The name `TulipPay ` ends in a space; write `TulipPay`")]
    [InlineData("merchant: shop_id", "merchant: [|shop_id，|]", "The name `shop_id，` has the full-width character `，`; write `shop_id`")]
    [InlineData("merchant: shop_id", "merchant: [|shop_id。|]", "The name `shop_id。` ends in the sign `。`; write `shop_id`")]
    public void In_a_gateway_file(string right, string wrong, string message) => InGatewayFile(right, wrong, message);

    [Theory]
    [InlineData("mood: { type: String }", "[|\"mood \"|]: { type: String }", "The name `mood ` ends in a space; write `mood`")]
    [InlineData("mood: { type: String, property: Mood }", "[|mo\u200Bod|]: { type: String, property: Mood }", "The name `mo\\u200Bod` has the invisible character U+200B; write `mood`")]
    [InlineData("mood: { type: String, codes: { A: Good } }", "mood: { type: String, codes: { [|\" A\"|]: Good } }", "The name ` A` begins with a space; write `A`")]
    [InlineData("mood: { type: String }", "[|\"\u3000\"|]: { type: String, property: X }", "The name `\\u3000` has the invisible character U+3000; write a name")]
    [InlineData("mood: { type: String }", "[|mооd|]: { type: String }", "The name `mооd` has the letter U+043E, which only looks like `o`; write `mood`")]
    public void In_a_field_of_a_request(string right, string wrong, string message) => InRequestField(right, wrong, message);

    [Fact]
    public void A_field_that_others_name() => InCall(
        "    trade_id: {", "    [|trаde_id|]: {", "The name `trаde_id` has the letter U+0430, which only looks like `a`; write `trade_id`");
}
