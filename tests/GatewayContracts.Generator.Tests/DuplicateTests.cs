using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>Names declared by two files are told to both, and one of the two is generated.</summary>
public class DuplicateTests
{
    [Fact]
    [Trait("id", "GWC1204")]
    public void A_contract_twice()
    {
        var result = SpecDriver.Run([.. All, ("/specs/zz.contract.yaml", Query)]);

        Assert.Equal([("/specs/query.contract.yaml", "GWC1204", 1, 10), ("/specs/zz.contract.yaml", "GWC1204", 1, 10)], Found(result));
        Assert.Contains("zz.contract.yaml", result.Diagnostics[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(["TulipPay.Gateway.g.cs", "TulipPay.OrderNotice.g.cs", "TulipPay.OrderQuery.g.cs"], result.GeneratedSources.Select(source => source.HintName).Order());
    }

    [Fact]
    public void Names_that_differ_in_case_alone_would_be_one_file()
    {
        var result = SpecDriver.Run([.. All, ("/specs/zz.contract.yaml", Query.Replace("contract: OrderQuery", "contract: Orderquery", StringComparison.Ordinal))]);

        Assert.Equal(["GWC1204", "GWC1204"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    [Trait("id", "GWC1205")]
    public void A_gateway_twice()
    {
        var result = SpecDriver.Run([.. All, ("/specs/zz.gateway.yaml", Gateway)]);

        Assert.Equal([("/specs/tulip.gateway.yaml", "GWC1205", 0, 9), ("/specs/zz.gateway.yaml", "GWC1205", 0, 9)], Found(result));
    }

    [Fact]
    [Trait("id", "GWC1206")]
    public void A_type_twice()
    {
        var notice = "gateway: TulipPay\ncontract: OrderQueryRequest\nfields:\n  shop_id: { required: true }\n";
        var result = SpecDriver.Run([.. All, ("/specs/zz.contract.yaml", notice)]);

        Assert.Equal([("/specs/query.contract.yaml", "GWC1206", 1, 10), ("/specs/zz.contract.yaml", "GWC1206", 1, 10)], Found(result));
        Assert.DoesNotContain(result.GeneratedSources, source => source.HintName == "TulipPay.OrderQueryRequest.g.cs");
    }

    [Fact]
    public void A_mistake_of_the_library_is_told_once_and_there()
    {
        var result = SpecDriver.Run([(GatewayPath, Gateway.Replace("format: decimal(2)", "format: decimals", StringComparison.Ordinal)), .. All.Skip(1)]);

        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(GatewayPath, diagnostic.Location.GetLineSpan().Path));
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "GWC1302");
    }

    [Theory]
    [InlineData("gateway: TulipPay\n", "gateway: Tulip-Pay\n", "GWC1201")]
    [InlineData("gateway: TulipPay\n", "", "GWC1103")]
    [InlineData("  amount: { type: String(12), format: decimal(2), minimum: 0.01, maximum: 1000.50 }\n", "  amount: String\n", "GWC1102")]
    [InlineData("title: Tulip Pay\n", "title: Tulip: Pay\n", "GWC1001")]
    public void A_broken_gateway_file_is_told_once_and_not_by_its_contracts(string right, string wrong, string id)
    {
        Assert.Contains(right, Gateway, StringComparison.Ordinal);
        var result = SpecDriver.Run([(GatewayPath, Gateway.Replace(right, wrong, StringComparison.Ordinal)), .. All.Skip(1)]);

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((id, GatewayPath), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains(result.GeneratedSources, source => source.HintName == "TulipPay.OrderQuery.g.cs");
    }

    private static IEnumerable<(string Path, string Id, int Line, int Column)> Found(Microsoft.CodeAnalysis.GeneratorRunResult result) =>
        result.Diagnostics.Select(diagnostic => (diagnostic.Location.GetLineSpan().Path, diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character)).Order();
}
