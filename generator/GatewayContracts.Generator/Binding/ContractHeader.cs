using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>What a contract file calls itself, before anything else of it is understood.</summary>
/// <param name="IsGateway">The file is a gateway's, in spite of its name.</param>
internal sealed record ContractHeader(string? Gateway, string? Contract, bool IsGateway = false)
{
    public static ContractHeader Of(YamlFile file) => new(Text(file, "gateway"), Text(file, "contract"), Misnamed.AsContract(file) is not null);

    public static string? Text(YamlFile file, string key) => (file.Root.Find(key)?.Value as YamlScalar)?.Text;
}
