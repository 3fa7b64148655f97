namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1202CodesDifferTests() : SpecTest(Descriptors.CodesDiffer)
{
    [Fact]
    public void In_a_call() =>
        InCall(
            "link: { type: String, format: url }\n    channel: { type: String(1), codes: { W: Web, \"0\": Desk } }",
            "link: { type: String, format: url }\n    channel: { type: String(1), [|codes|]: { W: Web } }",
            "channel",
            "OrderQueryChannel"
        );
}
