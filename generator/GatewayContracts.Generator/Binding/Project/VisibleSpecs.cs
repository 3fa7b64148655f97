using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>What a contract file can refer to, and what adds to it. All in the order of the paths.</summary>
/// <param name="Gateways">Those of the name that the file gives; where there are none, all.</param>
/// <param name="Extensions">The files that add to the same contract.</param>
/// <param name="Contracts">Of a file that adds to a contract, the gateway's contracts; of others, those that are a
/// gateway's file in spite of their name.</param>
internal sealed record VisibleSpecs(
    EquatableArray<BoundGateway> Gateways,
    EquatableArray<YamlFile> Extensions,
    EquatableArray<ContractHeader> Contracts
)
{
    public static VisibleSpecs Of(params BoundGateway[] gateways) =>
        new(new EquatableArray<BoundGateway>(gateways), default, default);

    /// <summary>The files that add to a contract.</summary>
    public IReadOnlyList<YamlFile> ExtensionsOf(ContractHeader contract) =>
        contract.Contract is null
            ? []
            :
            [
                .. Extensions.Where(file =>
                    ContractHeader.Text(file, "extends") == contract.Contract
                    && ContractHeader.IsGatewayName(ContractHeader.Text(file, "gateway"), contract.Gateway)
                ),
            ];
}
