extern alias yaml;

using System.Text.Json;
using System.Text.Json.Nodes;
using GatewayContracts.Generator.Yaml;
using Spec.Tests.Schemas;
using yaml::YamlDotNet.Core;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>What an editor would say: whether a text is YAML at all, and whether its schema takes it.</summary>
internal static class SchemaJudge
{
    private static readonly JsonElement s_gateway = JsonSchema.Load("gateway.schema.json");
    private static readonly JsonElement s_contract = JsonSchema.Load("contract.schema.json");

    /// <summary>Why not, or null where there is nothing to say.</summary>
    public static string? Refusal(Mutant mutant)
    {
        JsonNode? tree;
        try
        {
            tree = YamlJson.Read(mutant.Text.ToString());
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException or InvalidCastException)
        {
            return exception.Message;
        }

        return JsonSchema.Validate(SpecFile.IsGateway(mutant.Path) ? s_gateway : s_contract, tree) is { Count: > 0 } faults ? string.Join(", ", faults) : null;
    }
}
