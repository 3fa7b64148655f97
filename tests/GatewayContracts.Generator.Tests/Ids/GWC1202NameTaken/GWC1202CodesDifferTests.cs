namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1202CodesDifferTests() : SpecTest("GWC1202")
{
    [Fact]
    public void In_a_call() =>
        InCall(
            "link: { type: String, format: url }\n    channel: { type: String(1), codes: { W: Web, \"0\": Desk } }",
            "link: { type: String, format: url }\n    channel: { type: String(1), [|codes|]: { W: Web } }",
            "`channel` lists other codes here than earlier in this contract; make the lists equal, for they "
                + "become the one enum OrderQueryChannel, or name one of the fields differently with `property`"
        );
}
