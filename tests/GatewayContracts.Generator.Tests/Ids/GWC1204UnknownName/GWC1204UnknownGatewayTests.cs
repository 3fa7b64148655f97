namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1204UnknownGatewayTests() : SpecTest(Descriptors.UnknownGateway)
{
    [Theory]
    [InlineData("gateway: TulipPay", "gateway: [|TulipPai|]", "TulipPai", "did you mean `TulipPay`?")]
    [InlineData(
        "gateway: TulipPay",
        "gateway: [|RosePay|]",
        "RosePay",
        "add its file, such as rosepay.gateway.yaml with `gateway: RosePay`, or write `TulipPay`"
    )]
    [InlineData("gateway: TulipPay", "gateway: [|\"TulipPay \"|]", "TulipPay ", "it ends in a space; write `TulipPay`")]
    public void In_a_call(string right, string wrong, params string[] arguments) => InCall(right, wrong, arguments);

    [Fact]
    public void No_gateway_at_all()
    {
        const string contract =
            "gateway: [|PearPay|]\ncontract: Told\nfields: { shop: { type: String, required: true } }\n";
        Wrong(
            [(PearSpecs.ToldPath, contract)],
            "PearPay",
            "add its file, such as pearpay.gateway.yaml with `gateway: PearPay`"
        );
        Right((PearSpecs.GatewayPath, PearSpecs.Gateway), (PearSpecs.ToldPath, new MarkedText(contract).Text));
    }

    [Fact]
    public void In_an_extension() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "gateway: [|TulipPai|]\nextends: OrderNotice\nfields: {}\n",
            "TulipPai",
            "did you mean `TulipPay`?"
        );

    [Theory]
    [InlineData("gateway: TulipPay\ncontract: OrderNotice", "gateway: [|tulippay|]\ncontract: OrderNotice")]
    [InlineData("gateway: TulipPay\ncontract: OrderNotice", "gateway: [|TULIPPAY|]\ncontract: OrderNotice")]
    public void A_contract_in_another_case(string right, string wrong) =>
        InNotification(right, wrong, new MarkedText(wrong).Text[9..17], "did you mean `TulipPay`?");

    [Fact]
    public void An_extension_in_another_case() =>
        Beside(
            "/specs/own.contract.yaml",
            "gateway: TulipPay\nextends: OrderNotice\nfields: {}\n",
            "gateway: [|tulipPay|]\nextends: OrderNotice\nfields: {}\n",
            "tulipPay",
            "did you mean `TulipPay`?"
        );

    [Fact]
    public void A_gateway_in_another_case() =>
        Wrong(
            [
                .. Samples.Select(file =>
                    (
                        file.Path,
                        file.Text.Replace(
                            "gateway: TulipPay",
                            file.Path == SampleSpecs.GatewayPath ? "gateway: tulippay" : "gateway: [|TulipPay|]",
                            StringComparison.Ordinal
                        )
                    )
                ),
            ],
            ["TulipPay", "did you mean `tulippay`?"],
            ["TulipPay", "did you mean `tulippay`?"]
        );
}
