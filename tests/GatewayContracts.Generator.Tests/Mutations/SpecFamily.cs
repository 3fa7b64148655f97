using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>The files of one gateway, and which of them hear of each other's mistakes.</summary>
internal sealed class SpecFamily
{
    private readonly Dictionary<string, (string? Contract, string? Extended)> _names;

    private SpecFamily(string gateway, IEnumerable<AdditionalText> files)
    {
        Gateway = gateway;
        Files = files.ToDictionary(file => file.Path);
        _names = Files.ToDictionary(
            file => file.Key,
            file =>
                (ContractHeader.Text(Tree(file.Value), "contract"), ContractHeader.Text(Tree(file.Value), "extends"))
        );
    }

    public static IReadOnlyList<SpecFamily> All { get; } =
    [
        .. SpecCorpus
            .Files.Select(file => new FileBytes(file.Path, file.Text))
            .GroupBy(file => ContractHeader.Text(Tree(file), "gateway")!)
            .Select(family => new SpecFamily(family.Key, family)),
    ];

    public string Gateway { get; }

    public IReadOnlyDictionary<string, AdditionalText> Files { get; }

    /// <summary>The gateway and the smallest of its contracts.</summary>
    public IEnumerable<AdditionalText> Few =>
        Files
            .Values.Where(file => _names[file.Path].Extended is null)
            .GroupBy(file => SpecFile.IsGateway(file.Path))
            .Select(some => some.MinBy(file => file.GetText()!.Length)!);

    /// <summary>The generated file of the gateway. It lists the names of all its messages' fields.</summary>
    public string GatewaySource => $"{Gateway}.g.cs";

    /// <summary>
    /// The files that may be told of a mistake when this one is broken: a gateway's contracts start from it, and an
    /// extension and what it extends are read together.
    /// </summary>
    public IReadOnlyList<string> Concerned(string path)
    {
        var (contract, extended) = _names[path];
        return SpecFile.IsGateway(path)
            ? [.. Files.Keys]
            :
            [
                path,
                .. _names
                    .Where(other =>
                        (other.Value.Extended is { } name && name == contract)
                        || (extended is not null && extended == other.Value.Contract)
                    )
                    .Select(other => other.Key),
            ];
    }

    /// <summary>The generated files that come from these.</summary>
    public IEnumerable<string> GeneratedFrom(IEnumerable<string> paths) =>
        paths.Select(path => SpecFile.IsGateway(path) ? GatewaySource : $"{Gateway}.{_names[path].Contract}.g.cs");

    private static YamlFile Tree(AdditionalText file) => YamlReader.Read(file.Path, file.GetText(), default);
}
