using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator;

/// <summary>The specs of one build, read and understood together, all at once. In the order of their paths.</summary>
internal sealed record SpecReading(IReadOnlyList<BoundGateway> Gateways, IReadOnlyList<BoundContract> Contracts)
{
    public static SpecReading Of(IEnumerable<YamlFile> specs)
    {
        List<YamlFile> files = [.. specs.OrderBy(file => file.Path, StringComparer.Ordinal)];
        List<BoundGateway> gateways =
        [
            .. files.Where(file => SpecFile.IsGateway(file.Path)).Select(PipelineSteps.Bind),
        ];
        List<YamlFile> contracts = [.. files.Where(file => SpecFile.IsContract(file.Path))];
        var project = new ProjectSpecs(gateways, contracts.Where(Extension.IsOne), contracts.Select(ContractHeader.Of));
        return new SpecReading(gateways, [.. contracts.Select(file => PipelineSteps.Bind(file, project.Around(file)))]);
    }

    /// <summary>The wire names of all fields of a gateway's messages.</summary>
    public EquatableArray<string> FieldNamesOf(GatewayModel gateway) =>
        FieldNameSet.Union(
            gateway,
            Contracts.Select(contract => contract.Model).OfType<ContractModel>().Select(FieldNameSet.Of)
        );
}
