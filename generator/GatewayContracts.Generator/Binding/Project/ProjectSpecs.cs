using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// All specs of a project, in the order of their paths. Each contract file is bound with what it can see of them, so a
/// change that it does not see binds nothing again.
/// </summary>
internal sealed class ProjectSpecs : IEquatable<ProjectSpecs>
{
    private readonly EquatableArray<BoundGateway> _gateways;
    private readonly EquatableArray<YamlFile> _extensions;
    private readonly EquatableArray<ContractHeader> _contracts;
    private readonly ILookup<string?, BoundGateway> _gatewaysByName;
    private readonly ILookup<string?, YamlFile> _extensionsByContract;
    private readonly ILookup<string?, ContractHeader> _contractsByGateway;
    private readonly ILookup<string?, ContractHeader> _misnamed;

    /// <param name="extensions">The files that extend a contract.</param>
    public ProjectSpecs(
        IEnumerable<BoundGateway> gateways,
        IEnumerable<YamlFile> extensions,
        IEnumerable<ContractHeader> contracts
    )
    {
        _gateways = new(gateways.OrderBy(gateway => gateway.File.Path, StringComparer.Ordinal));
        _extensions = new(extensions.OrderBy(file => file.Path, StringComparer.Ordinal));
        _contracts = new(contracts);
        _gatewaysByName = _gateways.ToLookup(gateway => gateway.Name, StringComparer.Ordinal);
        _extensionsByContract = _extensions.ToLookup(
            file => ContractHeader.Text(file, "extends"),
            StringComparer.Ordinal
        );
        _contractsByGateway = _contracts.ToLookup(contract => contract.Gateway, StringComparer.OrdinalIgnoreCase);
        _misnamed = _contracts
            .Where(contract => contract.IsGateway)
            .ToLookup(contract => contract.Gateway, StringComparer.Ordinal);
    }

    /// <summary>What a contract file can refer to, and what adds to it.</summary>
    public VisibleSpecs Around(YamlFile file)
    {
        var isExtension = Extension.IsOne(file);
        var header = isExtension ? ContractHeader.Extended(file) : ContractHeader.Of(file);
        return new VisibleSpecs(
            GatewaysNamed(header.Gateway),
            header.Contract is null ? default : ExtensionsOf(header),
            new(isExtension ? _contractsByGateway[header.Gateway] : _misnamed[header.Gateway])
        );
    }

    public bool Equals(ProjectSpecs? other) =>
        other is not null
        && _gateways.Equals(other._gateways)
        && _extensions.Equals(other._extensions)
        && _contracts.Equals(other._contracts);

    public override bool Equals(object? obj) => Equals(obj as ProjectSpecs);

    public override int GetHashCode() => _gateways.GetHashCode();

    // Where no gateway has the name, any may be meant.
    private EquatableArray<BoundGateway> GatewaysNamed(string? name) =>
        name is not null && _gatewaysByName.Contains(name) ? new(_gatewaysByName[name]) : _gateways;

    private EquatableArray<YamlFile> ExtensionsOf(ContractHeader contract) =>
        new(
            _extensionsByContract[contract.Contract]
                .Where(file => ContractHeader.IsGatewayName(ContractHeader.Text(file, "gateway"), contract.Gateway))
        );
}
