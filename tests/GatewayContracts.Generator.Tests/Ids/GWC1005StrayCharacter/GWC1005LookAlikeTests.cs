namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1005LookAlikeTests() : SpecTest(Descriptors.LookAlike)
{
    [Theory]
    [InlineData("title: Order query", "title[|：|]Order query", "：", "FF1A", "`: `")]
    [InlineData("count: { type: Int, written", "count: { type: Int[|，|]written", "，", "FF0C", "`, `")]
    [InlineData("    trade_id: { type", "    trade_id[|：|]{ type", "：", "FF1A", "`: `")]
    [InlineData("    - any_of: [order_id, trade_id]", "    - any_of[|：|][order_id, trade_id]", "：", "FF1A", "`: `")]
    [InlineData("title: Order query", "title:[|\u3000|]Order query", "\\u3000", "3000", "a plain space")]
    [InlineData("title: Order query", "title:[|\u00A0|]Order query", "\\u00A0", "00A0", "a plain space")]
    [InlineData("    trade_id: {", "    trade_id:[|\u3000|]{", "\\u3000", "3000", "a plain space")]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: [|｛|] type: String, property: Trade }",
        "｛",
        "FF5B",
        "`{`"
    )]
    [InlineData(
        "trade_id: { type: String, property: Trade }",
        "trade_id: { type: String, property: Trade [|｝|]",
        "｝",
        "FF5D",
        "`}`"
    )]
    [InlineData("echo: [order_id]", "echo: [|［|]order_id］", "［", "FF3B", "`[`")]
    [InlineData("echo: [order_id]", "echo: [order_id[|］|]", "］", "FF3D", "`]`")]
    [InlineData(
        "    - any_of: [order_id, trade_id]",
        "    -[|\u3000|]any_of: [order_id, trade_id]",
        "\\u3000",
        "3000",
        "a plain space"
    )]
    [InlineData("    - any_of: [order_id, trade_id]", "    [|－|] any_of: [order_id, trade_id]", "－", "FF0D", "`-`")]
    [InlineData("    - any_of: [order_id, trade_id]", "    - any_of: [order_id[|、|]trade_id]", "、", "3001", "`, `")]
    [InlineData("    - any_of: [order_id, trade_id]", "    - any_of: [order_id[|，|]trade_id]", "，", "FF0C", "`, `")]
    [InlineData(
        "default: \"1.0\"",
        "default: [|“|]1.0”",
        "“",
        "201C",
        "`\"1.0\"`, or put the whole in such quotes where the sign belongs to it"
    )]
    [InlineData(
        "default: \"1.0\"",
        "default: [|‘|]1.0’",
        "‘",
        "2018",
        "`\"1.0\"`, or put the whole in such quotes where the sign belongs to it"
    )]
    [InlineData(
        "{ W: Web, \"0\": Desk }",
        "{ W: Web, [|“|]0”: Desk }",
        "“",
        "201C",
        "`\"0\"`, or put the whole in such quotes where the sign belongs to it"
    )]
    [InlineData("    raw: { type: Object }", "    raw:[|\u00A0|]{ type: Object }", "\\u00A0", "00A0", "a plain space")]
    [InlineData("trade_id: { type: String,", "trade_id: { type[|：|] String,", "：", "FF1A", "`: `")]
    [InlineData("    raw: { type: Object }", "    raw: { type:[|\u00A0|]Object }", "\\u00A0", "00A0", "a plain space")]
    [InlineData(
        "    raw: { type: Object }\n",
        "    raw: { type: Object }[|\u3000|]\n",
        "\\u3000",
        "3000",
        "a plain space"
    )]
    [InlineData("echo: [order_id]\n", "echo: [order_id] [|\u00A0|]\n", "\\u00A0", "00A0", "a plain space")]
    [InlineData("title: Order query\n", "title: \"Order query\"[|\u00A0|]\n", "\\u00A0", "00A0", "a plain space")]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Fact]
    public void In_the_answer_to_a_notification() =>
        InGatewayFile(
            "acknowledge: ok",
            "acknowledge: [|“|]ok”",
            "“",
            "201C",
            "`\"ok\"`, or put the whole in such quotes where the sign belongs to it"
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
