using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator;

/// <summary>
/// What a build tells of specs, without a build: the steps of <see cref="ContractGenerator"/> that report, on all files at once.
/// What referenced projects generate is not known here, so nothing is told of it.
/// </summary>
internal static class SpecCheck
{
    public static IReadOnlyList<SpecDiagnostic> Run(IEnumerable<YamlFile> specs, CancellationToken cancellation)
    {
        List<YamlFile> files = [.. specs.OrderBy(file => file.Path, StringComparer.Ordinal)];
        List<BoundGateway> gateways = [.. files.Where(file => SpecFile.IsGateway(file.Path)).Select(Guarded.Bind)];
        List<YamlFile> contractFiles = [.. files.Where(file => SpecFile.IsContract(file.Path))];
        var surroundings = new Surroundings(
            new EquatableArray<BoundGateway>(gateways),
            new EquatableArray<YamlFile>(contractFiles.Where(Extension.IsOne)),
            new EquatableArray<ContractHeader>(contractFiles.Select(ContractHeader.Of)));
        List<BoundContract> contracts = [.. contractFiles.Select(file => Guarded.Bind(file, surroundings))];

        var clashes = new NameClashes(gateways.Select(DeclaredNames.Of).Concat(contracts.Select(DeclaredNames.Of)));
        List<MerchantUse?> merchants = [.. contracts.Select(MerchantUse.Of)];
        return
        [
            .. gateways.SelectMany(gateway =>
                gateway.Diagnostics.Concat(clashes.Of(gateway)).Concat(MerchantUse.Missing(gateway, merchants))),
            .. contracts.SelectMany(contract => contract.Diagnostics.Concat(clashes.Of(contract))),
            .. contracts.SelectMany(contract => Guarded.Prove(contract, cancellation)),
        ];
    }
}
