namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1104UnreadableTypeTests() : SpecTest(Descriptors.UnreadableType)
{
    [Theory]
    [InlineData("mood: { type: String(3) }", "mood: { type: [|string(3)|] }", "string(3)", "did you mean `String(3)`?")]
    [InlineData("mood: { type: String(32) }", "mood: { type: [|VARCHAR(32)|] }", "VARCHAR(32)", "write `String(32)`")]
    [InlineData("mood: { type: Int }", "mood: { type: [|Integer|] }", "Integer", "write `Int`")]
    [InlineData(
        "mood: { type: Object }",
        "mood: { type: [|Object(3)|] }",
        "Object(3)",
        "only String has lengths; write `Object`"
    )]
    [InlineData(
        "mood: { type: String(18) }",
        "mood: { type: [|String(18|] }",
        "String(18",
        "the bracket is not closed; write it as in `String(18)`"
    )]
    [InlineData(
        "mood: { type: String(18) }",
        "mood: { type: [|String（18）|] }",
        "String（18）",
        "it has the full-width character `（`; write `String(18)`"
    )]
    [InlineData(
        "mood: { type: String(3) }",
        "mood: { type: [|String(0)|] }",
        "String(0)",
        "a text without characters counts as absent; write a length of 1 or more, such as `String(18)`"
    )]
    [InlineData(
        "mood: { type: Int }",
        "mood: { type: [|Ｉnt|] }",
        "Ｉnt",
        "it has the full-width character `Ｉ`; write `Int`"
    )]
    [InlineData(
        "mood: { type: String(16) }",
        "mood:\n  type: [|String[16]|]",
        "String[16]",
        "did you mean `String(16)`?"
    )]
    [InlineData(
        "mood: { type: String(16) }",
        "mood: { type: [|String 16|] }",
        "String 16",
        "did you mean `String(16)`?"
    )]
    [InlineData(
        "mood: { type: String(1~16) }",
        "mood: { type: [|String(1-16)|] }",
        "String(1-16)",
        "did you mean `String(1~16)`?"
    )]
    [InlineData(
        "mood: { type: String(1~16) }",
        "mood: { type: [|String(1..16)|] }",
        "String(1..16)",
        "did you mean `String(1~16)`?"
    )]
    [InlineData(
        "mood: { type: String(32) }",
        "mood: { type: [|String(<=32)|] }",
        "String(<=32)",
        "did you mean `String(32)`?"
    )]
    [InlineData(
        "mood: { type: String(32), length: 32 }",
        "mood: { type: [|String(=32)|] }",
        "String(=32)",
        "write `type: String(32)` and `length: 32`"
    )]
    [InlineData(
        "mood: { type: String(16) }",
        "mood:\n  type: [|String(16,2)|]",
        "String(16,2)",
        "did you mean `String(16)`?"
    )]
    [InlineData(
        "mood: { type: String, format: decimal(2) }",
        "mood:\n  type: [|Decimal(10,2)|]",
        "Decimal(10,2)",
        "write `type: String` and `format: decimal(2)`"
    )]
    [InlineData(
        "mood: { type: String, format: date }",
        "mood: { type: [|Date|] }",
        "Date",
        "write `type: String` and `format: date`"
    )]
    [InlineData("mood: { type: Int }", "mood: { type: [|Long|] }", "Long", "write `Int`")]
    [InlineData("mood: { type: Int }", "mood: { type: [|Number|] }", "Number", "write `Int`")]
    [InlineData("mood: { type: List }", "mood: { type: [|Array|] }", "Array", "write `List`")]
    [InlineData(
        "mood: { type: List }",
        "mood:\n  type: [|Object[]|]",
        "Object[]",
        "a list is written `List`, with its members under `fields`"
    )]
    [InlineData("mood: { type: Object }", "mood: { type: [|JSON|] }", "JSON", "write `Object`")]
    [InlineData(
        "mood: { type: Object }",
        "mood: { type: [|Boolean|] }",
        "Boolean",
        "write `type: String` with the two values as `codes`, or, for the true and false of JSON, `type: Object`, "
            + "which takes any JSON value"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);

    [Fact]
    public void In_an_extension() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields:\n  colour: { type: String }\n",
            "gateway: TulipPay\nextends: OrderNotice\nfields:\n  colour: { type: [|Strin|] }\n",
            "Strin",
            "did you mean `String`?"
        );
}
