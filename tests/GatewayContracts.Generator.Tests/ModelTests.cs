using System.Text;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>What the sample specs say is what the model has, to the last property.</summary>
public class ModelTests
{
    [Fact]
    public void Gateway_file() => Same(ExpectedModels.Gateway, ModelText.Of(Bound().Model!));

    [Fact]
    public void Call() => Same(ExpectedModels.Query, ModelText.Of(Bind(Query).Model!));

    [Fact]
    public void Notification() => Same(ExpectedModels.Notice, ModelText.Of(Bind(Notice).Model!));

    [Fact]
    public void Examples() => Same(ExpectedModels.Example, ModelText.Of(Assert.Single(Bind(Notice).Examples).Model));

    [Fact]
    public void What_a_contract_changes_of_signature_and_outcome()
    {
        var contract = Bind(
            """
            gateway: TulipPay
            contract: Other
            operation: { endpoint: https://tulip.example/other }
            request: { fields: {} }
            response: { fields: {} }
            signature: { algorithm: { accepts: { R9: md5-with-rsa } }, source: { omit: [] } }
            outcome: { codes: { "01": { name: Halted, is: failure }, "02": { name: Slow, is: pending } } }
            """
        );

        Same(ExpectedModels.Changed, ModelText.Of(contract.Model!));
    }

    private static void Same(string expected, string actual) =>
        Assert.Equal(expected.ReplaceLineEndings("\n").TrimEnd(), actual.TrimEnd());

    private static BoundGateway Bound() => GatewayBinder.Bind(Read(GatewayPath, Gateway));

    private static BoundContract Bind(string text)
    {
        var contract = ContractBinder.Bind(Read(QueryPath, text), VisibleSpecs.Of(Bound()));
        Assert.Empty(contract.Diagnostics);
        return contract;
    }

    private static YamlFile Read(string path, string text) =>
        YamlReader.Read(path, SourceText.From(text, Encoding.UTF8), default);
}
