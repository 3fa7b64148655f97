namespace GatewayContracts.Generator.Tests;

/// <summary>The field that names the algorithm may be left out of the sign string: it is compared with the account's, and decides nothing.</summary>
public class ExcludedAlgorithmTests
{
    private const string Excluded = "exclude: [trace, seal_kind]";

    [Fact]
    public void A_gateway_may_leave_it_out_of_the_sign_string() => Assert.Empty(Diagnostics(SampleSpecs.Gateway.Replace("exclude: [trace]", Excluded, StringComparison.Ordinal)));

    [Fact]
    public void A_single_message_may_not() => Assert.Equal(
        ["GWC1404"],
        Diagnostics(SampleSpecs.Gateway.Replace("fields:\n", "fields:\n  seal_kind: { type: String(4), signed: false }\n", StringComparison.Ordinal)).Distinct());

    private static IEnumerable<string> Diagnostics(string gateway)
    {
        Assert.NotEqual(SampleSpecs.Gateway, gateway);
        return SpecDriver.Run([.. SampleSpecs.All.Select(file => file.Path == SampleSpecs.GatewayPath ? (file.Path, gateway) : file)]).Diagnostics.Select(diagnostic => diagnostic.Id);
    }
}
