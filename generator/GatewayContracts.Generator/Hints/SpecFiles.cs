using System.Collections.Immutable;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Hints;

/// <summary>The project's other specs, as far as a hint about one of them needs them.</summary>
internal sealed class SpecFiles(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
{
    public Surroundings Around(YamlFile file)
    {
        // Only the gateway that the file names is read in full.
        var name = ContractHeader.Text(file, "gateway");
        var gateways = Read(SpecFile.IsGateway).Where(gateway => ContractHeader.Text(gateway, "gateway") == name).Select(GatewayBinder.Bind);
        var contracts = Read(SpecFile.IsContract).ToList();
        return new Surroundings(
            new EquatableArray<BoundGateway>(gateways),
            new EquatableArray<YamlFile>(contracts.Where(Extension.IsOne)),
            new EquatableArray<ContractHeader>(contracts.Select(ContractHeader.Of)));
    }

    public IEnumerable<YamlFile> ContractsOf(string gateway) => Read(SpecFile.IsContract).Where(file => ContractHeader.Text(file, "gateway") == gateway);

    public YamlFile Read(AdditionalText file) => YamlReader.Read(file.Path, file.GetText(cancellation), cancellation);

    private IEnumerable<YamlFile> Read(Func<string, bool> isOurs) =>
        files.Where(file => isOurs(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal).Select(Read);
}
