extern alias yaml;

using System.Text.Json;
using GatewayContracts.Generator.Yaml;
using Spec.Tests.Schemas;
using yaml::YamlDotNet.Core;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// What an editor would say: whether a text is YAML at all, and whether its schema takes it. The validator bears 64
/// levels, of which no spec has ten.
/// </summary>
internal static class SchemaJudge
{
    private static readonly SpecSchema s_gateway = SpecSchema.Of("gateway.schema.json");
    private static readonly SpecSchema s_contract = SpecSchema.Of("contract.schema.json");

    /// <summary>Why not, or null where there is nothing to say.</summary>
    public static string? Refusal(Mutant mutant)
    {
        try
        {
            var faults = (SpecFile.IsGateway(mutant.Path) ? s_gateway : s_contract).Faults(
                YamlJson.Read(mutant.Text.ToString())
            );
            return faults.Count > 0 ? string.Join(", ", faults) : null;
        }
        catch (Exception exception)
            when (exception
                    is YamlException
                        or ArgumentException
                        or InvalidOperationException
                        or InvalidCastException
                        or JsonException
            )
        {
            return exception.Message;
        }
    }
}
