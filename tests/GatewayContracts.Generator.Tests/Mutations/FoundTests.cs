using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>Mistakes that only mutation had found, each by name.</summary>
public class FoundTests
{
    private const string ExtensionPath = "/specs/own.contract.yaml";

    [Theory]
    [Trait("id", "GWC1103")]
    [InlineData("{}")]
    [InlineData("any_of:")]
    [InlineData("{ any_of: , when: }")]
    public void A_rule_that_says_nothing(string rule)
    {
        var text = Query.Replace("    - any_of: [order_id, trade_id]\n", $"    - any_of: [order_id, trade_id]\n    - {rule}\n", StringComparison.Ordinal);

        var diagnostic = Assert.Single(SpecDriver.Run((GatewayPath, Gateway), (QueryPath, text)).Diagnostics);

        Assert.Equal((Descriptors.MissingKey.Id, QueryPath), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.StartsWith("A rule needs the key `any_of`", Message(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("id", "GWC1101")]
    public void A_rule_with_a_misspelt_key_is_told_once() =>
        Assert.Equal(Descriptors.UnknownKey.Id, Assert.Single(SpecDriver.Run((GatewayPath, Gateway), (QueryPath, Query.Replace("- any_of:", "- anyof:", StringComparison.Ordinal))).Diagnostics).Id);

    [Theory]
    [Trait("id", "GWC1102")]
    [InlineData("rules: x", "rules: [{ any_of: [state, amount] }]", QueryPath, "rules")]
    [InlineData("fields: [x]", "fields: { state: { required: true } }", QueryPath, "fields")]
    [InlineData("rules: [{ together: [state, amount] }]", "rules: { a: b }", ExtensionPath, "rules")]
    public void A_wrong_kind_is_told_where_a_file_extends_the_contract(string own, string added, string path, string key)
    {
        const string contract = "gateway: TulipPay\ncontract: Told\nnotification: {}\n";
        var fields = own.StartsWith("fields", StringComparison.Ordinal) ? "" : "fields: { shop_id: { required: true }, state: {}, amount: {} }\n";

        var result = SpecDriver.Run((GatewayPath, Gateway), (QueryPath, contract + fields + own), (ExtensionPath, $"gateway: TulipPay\nextends: Told\n{added}"));

        var diagnostic = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == Descriptors.WrongKind.Id);
        Assert.Equal(path, diagnostic.Location.GetLineSpan().Path);
        Assert.StartsWith($"`{key}` is ", Message(diagnostic), StringComparison.Ordinal);
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
