namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1103ContradictionTests() : SpecTest(Descriptors.MissingKey)
{
    [Fact]
    public void A_contradiction_in_a_file_that_extends() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\ncontradictions:\n"
                + "  - { about: the endpoint, printed: a, holds: b, because: c }\n",
            "gateway: TulipPay\nextends: OrderNotice\ncontradictions:\n"
                + "  - [|{ about: the endpoint, printed: a, because: c }|]\n",
            "A contradiction",
            "holds",
            "write what holds in its place"
        );
}
