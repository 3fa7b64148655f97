namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1204GatewayToExtendTests() : SpecTest(Descriptors.UnknownGateway)
{
    [Fact]
    public void Of_another_name() =>
        Beside(
            "/specs/own.gateway.yaml",
            "extends: TulipPay\nfields: { tint: { type: String } }\n",
            "extends: [|TulpPay|]\nfields: { tint: { type: String } }\n",
            "TulpPay",
            "did you mean `TulipPay`?"
        );
}
