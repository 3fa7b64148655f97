namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104UnreadableTypeTests() : SpecTest("GWC1104")
{
    [Theory]
    [InlineData(
        "mood: { type: String(3) }",
        "mood: { type: [|string(3)|] }",
        "`string(3)` is not a type; did you mean `String(3)`?"
    )]
    [InlineData(
        "mood: { type: String(32) }",
        "mood: { type: [|VARCHAR(32)|] }",
        "`VARCHAR(32)` is not a type; write `String(32)`"
    )]
    [InlineData("mood: { type: Int }", "mood: { type: [|Integer|] }", "`Integer` is not a type; write `Int`")]
    [InlineData(
        "mood: { type: Object }",
        "mood: { type: [|Object(3)|] }",
        "`Object(3)` is not a type; only String has lengths; write `Object`"
    )]
    [InlineData(
        "mood: { type: String(18) }",
        "mood: { type: [|String(18|] }",
        "`String(18` is not a type; the bracket is not closed; write it as in `String(18)`"
    )]
    [InlineData(
        "mood: { type: String(18) }",
        "mood: { type: [|String（18）|] }",
        "`String（18）` is not a type; it has the full-width character `（`; write `String(18)`"
    )]
    [InlineData(
        "mood: { type: String(3) }",
        "mood: { type: [|String(0)|] }",
        "`String(0)` is not a type; a text without characters counts as absent; write a length of 1 or more, such "
            + "as `String(18)`"
    )]
    [InlineData(
        "mood: { type: Int }",
        "mood: { type: [|Ｉnt|] }",
        "`Ｉnt` is not a type; it has the full-width character `Ｉ`; write `Int`"
    )]
    [InlineData(
        "mood: { type: String(16) }",
        "mood:\n  type: [|String[16]|]",
        "`String[16]` is not a type; did you mean `String(16)`?"
    )]
    [InlineData(
        "mood: { type: String(16) }",
        "mood: { type: [|String 16|] }",
        "`String 16` is not a type; did you mean `String(16)`?"
    )]
    [InlineData(
        "mood: { type: String(1~16) }",
        "mood: { type: [|String(1-16)|] }",
        "`String(1-16)` is not a type; did you mean `String(1~16)`?"
    )]
    [InlineData(
        "mood: { type: String(1~16) }",
        "mood: { type: [|String(1..16)|] }",
        "`String(1..16)` is not a type; did you mean `String(1~16)`?"
    )]
    [InlineData(
        "mood: { type: String(32) }",
        "mood: { type: [|String(<=32)|] }",
        "`String(<=32)` is not a type; did you mean `String(32)`?"
    )]
    [InlineData(
        "mood: { type: String(32), length: 32 }",
        "mood: { type: [|String(=32)|] }",
        "`String(=32)` is not a type; write `type: String(32)` and `length: 32`"
    )]
    [InlineData(
        "mood: { type: String(16) }",
        "mood:\n  type: [|String(16,2)|]",
        "`String(16,2)` is not a type; did you mean `String(16)`?"
    )]
    [InlineData(
        "mood: { type: String, format: decimal(2) }",
        "mood:\n  type: [|Decimal(10,2)|]",
        "`Decimal(10,2)` is not a type; write `type: String` and `format: decimal(2)`"
    )]
    [InlineData(
        "mood: { type: String, format: date }",
        "mood: { type: [|Date|] }",
        "`Date` is not a type; write `type: String` and `format: date`"
    )]
    [InlineData("mood: { type: Int }", "mood: { type: [|Long|] }", "`Long` is not a type; write `Int`")]
    [InlineData("mood: { type: Int }", "mood: { type: [|Number|] }", "`Number` is not a type; write `Int`")]
    [InlineData("mood: { type: List }", "mood: { type: [|Array|] }", "`Array` is not a type; write `List`")]
    [InlineData(
        "mood: { type: List }",
        "mood:\n  type: [|Object[]|]",
        "`Object[]` is not a type; a list is written `List`, with its members under `fields`"
    )]
    [InlineData("mood: { type: Object }", "mood: { type: [|JSON|] }", "`JSON` is not a type; write `Object`")]
    [InlineData(
        "mood: { type: Object }",
        "mood: { type: [|Boolean|] }",
        "`Boolean` is not a type; write `type: String` with the two values as `codes`, or, for the true and false "
            + "of JSON, `type: Object`, which takes any JSON value"
    )]
    public void In_a_field_of_a_request(string right, string wrong, string message) =>
        InRequestField(right, wrong, message);

    [Fact]
    public void In_an_extension() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields:\n  colour: { type: String }\n",
            "gateway: TulipPay\nextends: OrderNotice\nfields:\n  colour: { type: [|Strin|] }\n",
            "`Strin` is not a type; did you mean `String`?"
        );
}
