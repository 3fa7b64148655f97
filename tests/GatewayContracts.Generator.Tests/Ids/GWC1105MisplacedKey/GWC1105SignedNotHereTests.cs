namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1105SignedNotHereTests() : SpecTest("GWC1105")
{
    [Theory]
    [InlineData(
        "mood: { type: String, signed: true }",
        "mood: { type: String, signed: [|unstated|] }",
        "`signed: unstated` cannot stand here: what is sent is signed in one way or the other; ask the gateway, "
            + "and write true or false"
    )]
    [InlineData(
        "mood: { type: Object, fields: { a: { type: Int } } }",
        "mood: { type: Object, fields: { a: { type: Int, signed: [|false|] } } }",
        "`signed: false` cannot stand here: a member is signed with the field that it belongs to; take it out"
    )]
    [InlineData(
        "mood: { type: Object, fields: { a: { type: Int } } }",
        "mood: { type: Object, fields: { a: { type: Int, signed: [|unstated|] } } }",
        "`signed: unstated` cannot stand here: a member is signed with the field that it belongs to; take it out"
    )]
    public void In_a_field_of_a_request(string right, string wrong, string message) =>
        InRequestField(right, wrong, message);
}
