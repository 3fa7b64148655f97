namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1005LookAlikeTests() : SpecTest("GWC1005")
{
    [Theory]
    [InlineData(
        "title: Order query",
        "title[|：|]Order query",
        "`：` (U+FF1A) only looks like the sign that YAML reads; write `: `"
    )]
    [InlineData(
        "count: { type: Int, written",
        "count: { type: Int[|，|]written",
        "`，` (U+FF0C) only looks like the sign that YAML reads; write `, `"
    )]
    [InlineData(
        "    trade_id: { type",
        "    trade_id[|：|]{ type",
        "`：` (U+FF1A) only looks like the sign that YAML reads; write `: `"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    - any_of[|：|][order_id, trade_id]",
        "`：` (U+FF1A) only looks like the sign that YAML reads; write `: `"
    )]
    [InlineData(
        "title: Order query",
        "title:[|\u3000|]Order query",
        "`\\u3000` (U+3000) only looks like the sign that YAML reads; write a plain space"
    )]
    [InlineData(
        "title: Order query",
        "title:[|\u00A0|]Order query",
        "`\\u00A0` (U+00A0) only looks like the sign that YAML reads; write a plain space"
    )]
    [InlineData(
        "    trade_id: {",
        "    trade_id:[|\u3000|]{",
        "`\\u3000` (U+3000) only looks like the sign that YAML reads; write a plain space"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: [|｛|] type: String, property: Trade }",
        "`｛` (U+FF5B) only looks like the sign that YAML reads; write `{`"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: { type: String, property: Trade [|｝|]",
        "`｝` (U+FF5D) only looks like the sign that YAML reads; write `}`"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [|［|]order_id］",
        "`［` (U+FF3B) only looks like the sign that YAML reads; write `[`"
    )]
    [InlineData(
        "echo: [order_id]",
        "echo: [order_id[|］|]",
        "`］` (U+FF3D) only looks like the sign that YAML reads; write `]`"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    -[|\u3000|]any_of: [order_id, trade_id]",
        "`\\u3000` (U+3000) only looks like the sign that YAML reads; write a plain space"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    [|－|] any_of: [order_id, trade_id]",
        "`－` (U+FF0D) only looks like the sign that YAML reads; write `-`"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    - any_of: [order_id[|、|]trade_id]",
        "`、` (U+3001) only looks like the sign that YAML reads; write `, `"
    )]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    - any_of: [order_id[|，|]trade_id]",
        "`，` (U+FF0C) only looks like the sign that YAML reads; write `, `"
    )]
    [InlineData(
        "default: \"1.0\"",
        "default: [|“|]1.0”",
        "`“` (U+201C) only looks like the sign that YAML reads; write `\"1.0\"`, or put the whole in such quotes "
            + "where the sign belongs to it"
    )]
    [InlineData(
        "default: \"1.0\"",
        "default: [|‘|]1.0’",
        "`‘` (U+2018) only looks like the sign that YAML reads; write `\"1.0\"`, or put the whole in such quotes "
            + "where the sign belongs to it"
    )]
    [InlineData(
        "{ W: Web, \"0\": Desk }",
        "{ W: Web, [|“|]0”: Desk }",
        "`“` (U+201C) only looks like the sign that YAML reads; write `\"0\"`, or put the whole in such quotes "
            + "where the sign belongs to it"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw:[|\u00A0|]{ type: Object }",
        "`\\u00A0` (U+00A0) only looks like the sign that YAML reads; write a plain space"
    )]
    [InlineData(
        "trade_id: { type: String,",
        "trade_id: { type[|：|] String,",
        "`：` (U+FF1A) only looks like the sign that YAML reads; write `: `"
    )]
    [InlineData(
        "    raw: { type: Object }",
        "    raw: { type:[|\u00A0|]Object }",
        "`\\u00A0` (U+00A0) only looks like the sign that YAML reads; write a plain space"
    )]
    [InlineData(
        "    raw: { type: Object }\n",
        "    raw: { type: Object }[|\u3000|]\n",
        "`\\u3000` (U+3000) only looks like the sign that YAML reads; write a plain space"
    )]
    [InlineData(
        "echo: [order_id]\n",
        "echo: [order_id] [|\u00A0|]\n",
        "`\\u00A0` (U+00A0) only looks like the sign that YAML reads; write a plain space"
    )]
    [InlineData(
        "title: Order query\n",
        "title: \"Order query\"[|\u00A0|]\n",
        "`\\u00A0` (U+00A0) only looks like the sign that YAML reads; write a plain space"
    )]
    public void In_a_call(string right, string wrong, string message) => InCall(right, wrong, message);

    [Fact]
    public void In_the_answer_to_a_notification() =>
        InGatewayFile(
            "acknowledge: ok",
            "acknowledge: [|“|]ok”",
            "`“` (U+201C) only looks like the sign that YAML reads; write `\"ok\"`, or put the whole in such "
                + "quotes where the sign belongs to it"
        );

    [Fact]
    public void Not_in_a_sentence() =>
        Right([
            .. Samples.Select(file =>
                (
                    file.Path,
                    file.Text.Replace("title: Order query", "title: “Orders” and queries", StringComparison.Ordinal)
                )
            ),
        ]);
}
