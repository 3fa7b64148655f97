namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1105SignedNotHereTests() : SpecTest(Descriptors.SignedNotHere)
{
    [Theory]
    [InlineData(
        "mood: { type: String, signed: true }",
        "mood: { type: String, signed: [|unstated|] }",
        "unstated",
        "what is sent is signed in one way or the other; ask the gateway, and write true or false"
    )]
    [InlineData(
        "mood: { type: Object, fields: { a: { type: Int } } }",
        "mood: { type: Object, fields: { a: { type: Int, signed: [|false|] } } }",
        "false",
        "a member is signed with the field that it belongs to; take it out"
    )]
    [InlineData(
        "mood: { type: Object, fields: { a: { type: Int } } }",
        "mood: { type: Object, fields: { a: { type: Int, signed: [|unstated|] } } }",
        "unstated",
        "a member is signed with the field that it belongs to; take it out"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);
}
