namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1303TooManyUnstatedTests() : SpecTest(Descriptors.TooManyUnstated)
{
    [Fact]
    public void In_a_field_of_a_response() =>
        InResponseField(
            "u1: { type: String, signed: unstated }\nu2: { type: String, signed: unstated }\nu3: { type: String, "
                + "signed: unstated }\nu4: { type: String, signed: false }",
            "u1: { type: String, signed: unstated }\nu2: { type: String, signed: unstated }\nu3: { type: String, "
                + "signed: unstated }\nu4: { type: String, signed: [|unstated|] }",
            "u4"
        );
}
