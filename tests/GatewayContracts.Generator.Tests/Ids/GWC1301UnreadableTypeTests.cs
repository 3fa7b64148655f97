namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1301UnreadableTypeTests() : SpecTest("GWC1301")
{
    [Theory]
    [InlineData("mood: { type: String(3) }", "mood: { type: [|string(3)|] }", "`string(3)` is not a type; did you mean `String(3)`?")]
    [InlineData("mood: { type: String(32) }", "mood: { type: [|VARCHAR(32)|] }", "`VARCHAR(32)` is not a type; write `String`, `String(18)`, `String(15~19)`, `Int`, `Object` or `List`")]
    [InlineData("mood: { type: Int }", "mood: { type: [|Integer|] }", "`Integer` is not a type; did you mean `Int`?")]
    [InlineData("mood: { type: Object }", "mood: { type: [|Object(3)|] }", "`Object(3)` is not a type; only String has lengths; write `Object`")]
    [InlineData("mood: { type: String(18) }", "mood: { type: [|String(18|] }", "`String(18` is not a type; the bracket is not closed; write it as in `String(18)`")]
    [InlineData("mood: { type: String(18) }", "mood: { type: [|String（18）|] }", "`String（18）` is not a type; it has the full-width character `（`; write `String(18)`")]
    [InlineData("mood: { type: String(3) }", "mood: { type: [|String(0)|] }", "`String(0)` is not a type; a text without characters counts as absent; write a length of 1 or more, such as `String(18)`")]
    [InlineData("mood: { type: Int }", "mood: { type: [|Ｉnt|] }", "`Ｉnt` is not a type; it has the full-width character `Ｉ`; write `Int`")]
    public void In_a_field_of_a_request(string right, string wrong, string message) => InRequestField(right, wrong, message);

    [Fact]
    public void In_an_extension() => Beside(
        "/specs/own.contract.yaml",
        "gateway: TulipPay\nextends: OrderNotice\nfields:\n  colour: { type: String }\n",
        "gateway: TulipPay\nextends: OrderNotice\nfields:\n  colour: { type: [|Strin|] }\n",
        "`Strin` is not a type; did you mean `String`?");
}
