using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Hints;

/// <summary>Rules that <c>required</c> has decided already.</summary>
internal static class RuleHints
{
    public static void Check(BoundMessage message, YamlMapping file, Problems problems)
    {
        var required = new HashSet<string>(
            message.Fields.Where(field => field.Model.Required).Select(field => field.Name),
            StringComparer.Ordinal
        );
        foreach (var rule in Rules(file, message.Model.Role))
        {
            foreach (var entry in rule.Entries)
            {
                var names =
                    (entry.Value as YamlSequence)?.Items.OfType<YamlScalar>().Select(item => item.Text).ToList() ?? [];
                if (Idle(entry.Key.Text, names, required) is { } reason)
                {
                    problems.Report(Descriptors.IdleRule, entry.Key.At, entry.Key.Text, reason);
                }
            }
        }
    }

    private static string? Idle(string kind, List<string> names, HashSet<string> required) =>
        kind switch
        {
            "any_of" when names.FirstOrDefault(required.Contains) is { } always => $"`{always}` is required anyway",
            "together" when names.Count > 0 && names.All(required.Contains) => "all of them are required anyway",
            "require" when names.FirstOrDefault(required.Contains) is { } always => $"`{always}` is required anyway",
            "unless" when names.FirstOrDefault(required.Contains) is { } always =>
                $"`{always}` is always present, so nothing is ever asked for",
            _ => null,
        };

    private static IEnumerable<YamlMapping> Rules(YamlMapping file, MessageRole role)
    {
        var around = role switch
        {
            MessageRole.Request => file.Find("request")?.Value as YamlMapping,
            MessageRole.Response => file.Find("response")?.Value as YamlMapping,
            _ => file,
        };
        return (around?.Find("rules")?.Value as YamlSequence)?.Items.OfType<YamlMapping>() ?? [];
    }
}
