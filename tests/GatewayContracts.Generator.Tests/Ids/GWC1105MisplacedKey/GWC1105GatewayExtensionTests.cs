namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1105GatewayExtensionTests() : SpecTest(Descriptors.ExclusiveKeys)
{
    [Fact]
    public void With_a_key_that_it_cannot_change() =>
        Beside(
            "/specs/own.gateway.yaml",
            "extends: TulipPay\nfields: {}\n",
            "extends: TulipPay\nfields: {}\n[|time_zone|]: \"+01:00\"\n",
            "time_zone",
            "extends",
            "an extension of a gateway changes fields and outcome only; take it out"
        );

    [Fact]
    public void With_a_name_of_its_own() =>
        InGatewayFile(
            "title: Tulip Pay",
            "title: Tulip Pay\n[|extends|]: RosePay",
            "extends",
            "gateway",
            "a file is a gateway of its own, or adds to another; take one of the two out"
        );
}
