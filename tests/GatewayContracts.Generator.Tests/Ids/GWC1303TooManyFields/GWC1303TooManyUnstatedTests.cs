namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1303TooManyUnstatedTests() : SpecTest("GWC1303")
{
    [Fact]
    public void In_a_field_of_a_response() =>
        InResponseField(
            "u1: { type: String, signed: unstated }\nu2: { type: String, signed: unstated }\nu3: { type: String, "
                + "signed: unstated }\nu4: { type: String, signed: false }",
            "u1: { type: String, signed: unstated }\nu2: { type: String, signed: unstated }\nu3: { type: String, "
                + "signed: unstated }\nu4: { type: String, signed: [|unstated|] }",
            "`u4` is the fifth field with `signed: unstated` in this message; every one doubles the sign strings "
                + "to try, so at most four may stay unstated"
        );
}
