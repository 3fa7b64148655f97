using System.Collections.Concurrent;
using System.Collections.Immutable;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Hints;

/// <summary>
/// The specs of one compilation, each read and each gateway understood once, and the hints about them.
/// </summary>
internal sealed class SpecFiles
{
    private readonly Dictionary<string, YamlFile> _files;
    private readonly Dictionary<string, BoundGateway> _gateways;
    private readonly ILookup<string?, YamlFile> _contracts;
    private readonly ConcurrentDictionary<string, BoundContract> _bound = new(StringComparer.Ordinal);
    private readonly ProjectSpecs _specs;

    public SpecFiles(ImmutableArray<AdditionalText> texts, ReadSpecs read, CancellationToken cancellation)
    {
        List<YamlFile> files =
        [
            .. texts
                .Where(IsSpec)
                .Select(text => read.File(text, cancellation))
                .GroupBy(file => file.Path)
                .Select(same => same.First())
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        var ofGateways = files.Where(file => SpecFile.IsGateway(file.Path)).ToLookup(GatewayExtension.IsOne);
        var gateways = ofGateways[false]
            .Select(file => read.Gateway(file, GatewayExtension.Of(file, ofGateways[true])))
            .ToList();
        var contracts = files.Where(file => SpecFile.IsContract(file.Path)).ToList();
        _files = files.ToDictionary(file => file.Path);
        _gateways = gateways.ToDictionary(gateway => gateway.File.Path);
        _contracts = contracts.ToLookup(file => ContractHeader.Text(file, "gateway"));
        _specs = new ProjectSpecs(gateways, contracts.Where(Extension.IsOne), contracts.Select(ContractHeader.Of));
    }

    public static bool IsSpec(AdditionalText text) => SpecFile.IsGateway(text.Path) || SpecFile.IsContract(text.Path);

    public IReadOnlyList<SpecDiagnostic> HintsOf(string path)
    {
        var problems = new Problems(path);
        if (_gateways.TryGetValue(path, out var gateway))
        {
            Gateway(gateway, problems);
        }
        else if (_files.TryGetValue(path, out var file))
        {
            if (SpecFile.IsGateway(path))
            {
                ExtendsGateway(file, problems);
            }
            else
            {
                Contract(file, problems);
            }
        }

        return problems.Found;
    }

    private void Gateway(BoundGateway gateway, Problems problems)
    {
        if (gateway.Diagnostics.Count > 0 || gateway.Name is not { } name)
        {
            return;
        }

        FieldHints.Check(gateway.Fields, gateway.File.Path, problems);
        UnusedFields.Check(gateway, _contracts[name], problems);
        if (gateway.Views.Count > 0)
        {
            LonelyViews.Check(gateway, [.. _contracts[name].Select(Bound)], problems);
        }
    }

    private void Contract(YamlFile file, Problems problems)
    {
        if (Extension.IsOne(file))
        {
            Extends(file, problems);
            return;
        }

        var contract = Bound(file);
        if (!contract.IsWhole)
        {
            return;
        }

        foreach (var message in contract.Messages)
        {
            FieldHints.Check(message.Fields, file.Path, problems);
            RuleHints.Check(message, file.Root, problems);
        }
    }

    private void Extends(YamlFile file, Problems problems)
    {
        var extension = ContractHeader.Extended(file);
        var extended = _contracts[extension.Gateway]
            .FirstOrDefault(other => !Extension.IsOne(other) && ContractHeader.Of(other).IsExtendedBy(extension));
        var gateway = _gateways.Values.FirstOrDefault(known => known.Name == extension.Gateway);
        if (
            extended is not null
            && gateway is not null
            && Bound(file).Diagnostics.Count == 0
            && Bound(extended).IsWhole
        )
        {
            OverrideHints.Check(Overrides.Of(extended.Root, file.Root, gateway), $"`{extension.Contract}`", problems);
        }
    }

    private void ExtendsGateway(YamlFile file, Problems problems)
    {
        var name = GatewayExtension.Extended(file);
        if (_gateways.Values.FirstOrDefault(known => known.Name == name) is { Diagnostics.Count: 0 } gateway)
        {
            OverrideHints.Check(
                Overrides.Of(gateway.File.Root, file.Root, UnknownGateway.Named(null)),
                $"`{name}`",
                problems
            );
        }
    }

    private BoundContract Bound(YamlFile file) =>
        _bound.GetOrAdd(file.Path, _ => ContractBinder.Bind(file, _specs.Around(file)));
}
