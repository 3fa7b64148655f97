using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator;

/// <summary>The specs of one build, read and understood together, all at once. In the order of their paths.</summary>
/// <param name="OfExtensions">What is wrong with the files that add to a gateway.</param>
internal sealed record SpecReading(
    IReadOnlyList<BoundGateway> Gateways,
    IReadOnlyList<BoundContract> Contracts,
    IReadOnlyList<SpecDiagnostic> OfExtensions
)
{
    public static SpecReading Of(IEnumerable<YamlFile> specs)
    {
        List<YamlFile> files = [.. specs.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var ofGateways = files.Where(file => SpecFile.IsGateway(file.Path)).ToLookup(GatewayExtension.IsOne);
        List<BoundGateway> gateways =
        [
            .. ofGateways[false].Select(file => PipelineSteps.Bind(file, GatewayExtension.Of(file, ofGateways[true]))),
        ];
        List<YamlFile> contracts = [.. files.Where(file => SpecFile.IsContract(file.Path))];
        var project = new ProjectSpecs(gateways, contracts.Where(Extension.IsOne), contracts.Select(ContractHeader.Of));
        return new SpecReading(
            gateways,
            [.. contracts.Select(file => PipelineSteps.Bind(file, project.Around(file)))],
            [.. ofGateways[true].SelectMany(file => PipelineSteps.Check(file, ofGateways[false], ofGateways[true]))]
        );
    }

    /// <summary>The wire names of all fields of a gateway's messages.</summary>
    public EquatableArray<string> FieldNamesOf(GatewayModel gateway) =>
        FieldNameSet.Union(
            gateway,
            Contracts.Select(contract => contract.Model).OfType<ContractModel>().Select(FieldNameSet.Of)
        );
}
