using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>What a contract file calls itself, before anything else of it is understood.</summary>
internal sealed record ContractHeader(string? Gateway, string? Contract)
{
    public static ContractHeader Of(YamlFile file) => new(Text(file, "gateway"), Text(file, "contract"));

    public static string? Text(YamlFile file, string key) => (file.Root.Find(key)?.Value as YamlScalar)?.Text;
}
