namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1005StrayCharacterTests() : SpecTest(Descriptors.StrayCharacter)
{
    [Theory]
    [InlineData(
        "title: Order query",
        "[|ｔitle|]: Order query",
        "ｔitle",
        "has the full-width character `ｔ`",
        "write `title`"
    )]
    [InlineData(
        "title: Order query",
        "[|\u00A0title|]: Order query",
        "\\u00A0title",
        "has the invisible character U+00A0",
        "write `title`"
    )]
    [InlineData(
        "contract: OrderQuery",
        "contract: [|\"OrderQuery \"|]",
        "OrderQuery ",
        "ends in a space",
        "write `OrderQuery`"
    )]
    [InlineData(
        "gateway: TulipPay\n",
        "\uFEFF[|\uFEFFgateway|]: TulipPay\n",
        "\\uFEFFgateway",
        "has the invisible character U+FEFF",
        "write `gateway`"
    )]
    [InlineData(
        "fixed: api",
        "fixed: [|api\u00A0|]",
        "api\\u00A0",
        "has the invisible character U+00A0",
        "write `api`"
    )]
    [InlineData(
        "    trade_id: {",
        "  [|\u3000trade_id|]: {",
        "\\u3000trade_id",
        "has the invisible character U+3000",
        "write `trade_id`"
    )]
    [InlineData(
        "fixed: api",
        "fixed: [|\u200Bapi|]",
        "\\u200Bapi",
        "has the invisible character U+200B",
        "write `api`"
    )]
    [InlineData(
        "fixed: api",
        "fixed: [|ap\u202Ei|]",
        "ap\\u202Ei",
        "has the invisible character U+202E",
        "write `api`"
    )]
    [InlineData(
        "fixed: api",
        "fixed: [|\u3000|]",
        "\\u3000",
        "has the invisible character U+3000",
        "write it in quotes where it is meant"
    )]
    [InlineData(
        "endpoint: https://tulip.example/query",
        "endpoint: [|https://tulip.example/query\u200B|]",
        "https://tulip.example/query\\u200B",
        "has the invisible character U+200B",
        "write `https://tulip.example/query`"
    )]
    [InlineData(
        "- any_of: [order_id, trade_id]",
        "- any_of: [[|order_id\u00A0|], trade_id]",
        "order_id\\u00A0",
        "has the invisible character U+00A0",
        "write `order_id`"
    )]
    [InlineData(
        "version: { type: String(6)",
        "version: { type: [|String(6)\u3000|]",
        "String(6)\\u3000",
        "has the invisible character U+3000",
        "write `String(6)`"
    )]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Theory]
    [InlineData("merchant: shop_id", "merchant: [|\"shop_id \"|]", "shop_id ", "ends in a space", "write `shop_id`")]
    [InlineData("  field: seal\n", "  field: [|\"seal \"|]\n", "seal ", "ends in a space", "write `seal`")]
    [InlineData("    \"01\": {", "    [|\"01 \"|]: {", "01 ", "ends in a space", "write `01`")]
    [InlineData("R1: sha1-with-rsa", "[|\"R1 \"|]: sha1-with-rsa", "R1 ", "ends in a space", "write `R1`")]
    [InlineData(
        "gateway: TulipPay\n",
        "gateway: [|\"TulipPay \"|]\n",
        "TulipPay ",
        "ends in a space",
        "write `TulipPay`"
    )]
    [InlineData(
        "merchant: shop_id",
        "merchant: [|shop_id，|]",
        "shop_id，",
        "has the full-width character `，`",
        "write `shop_id`"
    )]
    [InlineData("    \"01\": {", "    [|01\"|]: {", "01\"", "ends in the quote `\"`", "write `01`")]
    [InlineData("    PAID: {", "    [|PAID'|]: {", "PAID'", "ends in the quote `'`", "write `PAID`")]
    [InlineData("R1: sha1-with-rsa", "[|R1\"|]: sha1-with-rsa", "R1\"", "ends in the quote `\"`", "write `R1`")]
    [InlineData(
        "  shop_id: { type: String(10)",
        "  [|shop_id'|]: { type: String(10)",
        "shop_id'",
        "ends in the quote `'`",
        "write `shop_id`"
    )]
    [InlineData(
        "merchant: shop_id",
        "merchant: [|shop_id。|]",
        "shop_id。",
        "ends in the sign `。`",
        "write `shop_id`"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);

    [Theory]
    [InlineData(
        "mood: { type: String }",
        "[|\"mood \"|]: { type: String }",
        "mood ",
        "ends in a space",
        "write `mood`"
    )]
    [InlineData(
        "mood: { type: String, property: Mood }",
        "[|mo\u200Bod|]: { type: String, property: Mood }",
        "mo\\u200Bod",
        "has the invisible character U+200B",
        "write `mood`"
    )]
    [InlineData(
        "mood: { type: String(2), codes: { AB: Good, C: Bad }, example: AB }",
        "mood: { type: String(2), codes: { [|AB'|]: Good, C: Bad }, example: AB }",
        "AB'",
        "ends in the quote `'`",
        "write `AB`"
    )]
    [InlineData(
        "mood: { type: String(2), codes: { AB: Good, C: Bad } }",
        "mood: { type: String(2), codes: { [|A\"B|]: Good, C: Bad } }",
        "A\"B",
        "has the quote `\"`, which no other closes",
        "write `AB`"
    )]
    [InlineData(
        "mood: { type: String(2), codes: { AB: Good, C: Bad } }",
        "mood: { type: String(2), codes: { [|'\"AB\"'|]: Good, C: Bad } }",
        "\"AB\"",
        "stands in quotes `\"` of its own",
        "write `AB`"
    )]
    [InlineData(
        "mood: { type: String(2), codes: { AB: Good, C: Bad } }",
        "mood: { type: String(2), codes: { [|AB”|]: Good, C: Bad } }",
        "AB”",
        "has the quote `”`, which no other closes",
        "write `AB`"
    )]
    [InlineData(
        "mood: { type: String, codes: { A: Good } }",
        "mood: { type: String, codes: { [|\" A\"|]: Good } }",
        " A",
        "begins with a space",
        "write `A`"
    )]
    [InlineData(
        "mood: { type: String }",
        "[|\"\u3000\"|]: { type: String, property: X }",
        "\\u3000",
        "has the invisible character U+3000",
        "write a name"
    )]
    [InlineData(
        "mood: { type: String }",
        "[|mооd|]: { type: String }",
        "mооd",
        "has the letter U+043E, which only looks like `o`",
        "write `mood`"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);

    [Fact]
    public void What_is_meant_stands_in_quotes() =>
        Right([
            .. Samples.Select(file =>
                (
                    file.Path,
                    file.Text.Replace("fixed: api", "fixed: \"api\u00A0\"", StringComparison.Ordinal)
                        .Replace("title: Order query", "title: Order query\u3000", StringComparison.Ordinal)
                )
            ),
        ]);

    [Fact]
    public void A_field_that_others_name() =>
        InCall(
            "    trade_id: {",
            "    [|trаde_id|]: {",
            "trаde_id",
            "has the letter U+0430, which only looks like `a`",
            "write `trade_id`"
        );
}
