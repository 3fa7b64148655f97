extern alias generator;

using generator::GatewayContracts.Generator;
using generator::GatewayContracts.Generator.Binding;
using generator::GatewayContracts.Generator.Yaml;

namespace Benchmarks;

/// <summary>The generator's steps one after another, without the driver that caches them.</summary>
internal static class MeasuredSteps
{
    public static YamlFile Read(SpecFile file) => PipelineSteps.Read(file, default);

    /// <param name="files">The gateway's file, then those of its contracts.</param>
    public static List<BoundContract> Bind(IReadOnlyList<YamlFile> files)
    {
        var specs = new ProjectSpecs([PipelineSteps.Bind(files[0])], [], files.Skip(1).Select(ContractHeader.Of));
        return [.. files.Skip(1).Select(file => PipelineSteps.Bind(file, specs.Around(file)))];
    }

    public static void Prove(IEnumerable<BoundContract> contracts)
    {
        foreach (var contract in contracts)
        {
            PipelineSteps.Prove(contract, default);
        }
    }

    public static void Emit(IEnumerable<BoundContract> contracts)
    {
        foreach (var contract in contracts)
        {
            PipelineSteps.Emit(contract.Model!, contract.Path);
        }
    }
}
