using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1203DuplicateGatewayTests() : SpecTest(Descriptors.DuplicateGateway)
{
    private const string Other = "/specs/zz.gateway.yaml";

    private static readonly string Wrongly = Gateway.Replace(
        "gateway: TulipPay",
        "gateway: [|TulipPay|]",
        StringComparison.Ordinal
    );

    [Fact]
    public void A_gateway_in_two_files()
    {
        Wrong(
            [(GatewayPath, Wrongly), (QueryPath, Query), (Other, Wrongly)],
            ["TulipPay", "zz.gateway.yaml"],
            ["TulipPay", "tulip.gateway.yaml"]
        );
        Right([
            .. All,
            (
                Other,
                Gateway
                    .Replace("gateway: TulipPay", "gateway: LilyPay", StringComparison.Ordinal)
                    .Replace("Shop.Tulip", "Shop.Lily", StringComparison.Ordinal)
            ),
        ]);
    }

    [Fact]
    public void A_contract_may_be_called_as_a_gateway_is()
    {
        const string contract = "gateway: TulipPay\ncontract: Gateway\nfields: { shop_id: { required: true } }\n";

        var result = SpecDriver.Run([.. All, ("/specs/zz.contract.yaml", contract)]);

        Assert.Empty(result.Diagnostics);
        Assert.Contains("TulipPay.Gateway.g.cs", result.GeneratedSources.Select(source => source.HintName));
        Assert.Contains("TulipPay.g.cs", result.GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void The_contracts_are_not_told_what_the_other_file_has() =>
        Wrong(
            [
                .. Samples.Select(file =>
                    (
                        file.Path,
                        file.Text.Replace(
                            "gateway: TulipPay\ntitle",
                            "gateway: [|TulipPay|]\ntitle",
                            StringComparison.Ordinal
                        )
                    )
                ),
                (
                    "/specs/a.gateway.yaml",
                    "gateway: [|TulipPay|]\nmerchant: shop_id\nsignature: { field: seal, algorithm: { accepts: { "
                        + "H: hmac-sha256 } } }\n"
                ),
            ],
            ["TulipPay", "a.gateway.yaml"],
            ["TulipPay", "tulip.gateway.yaml"]
        );
}
