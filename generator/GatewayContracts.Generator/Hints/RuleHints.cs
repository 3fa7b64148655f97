using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

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
                var reason =
                    entry.Key.Text == "unless"
                        ? NamesUnder(entry).FirstOrDefault(required.Contains) is { } always
                            ? $"`{always}` is always present, so nothing is ever asked for"
                            : null
                        : Rule.Find(entry.Key.Text) is { } row
                            ? Idle(row, rule, entry, required)
                            : null;
                if (reason is not null)
                {
                    problems.Report(Descriptors.IdleRule, entry.Key.At, entry.Key.Text, reason);
                }
            }
        }
    }

    private static string? Idle(Rule row, YamlMapping rule, YamlEntry entry, HashSet<string> required)
    {
        int? given =
            row.TakesNumber && Number.TryCount((entry.Value as YamlScalar)?.Text ?? "", int.MaxValue, out var number)
                ? number
                : null;
        var names = row.TakesNumber
            ? rule.Find("of") is { } list
                ? NamesUnder(list)
                : []
            : NamesUnder(entry);
        var always = names.Where(required.Contains).ToList();
        if (always.Count == 0 || row.CountsValues || (row.TakesNumber && given is null))
        {
            return null;
        }

        // A condition asks for each member for itself: one that is required anyway is idle.
        var fewest = row.IsConditional ? 1 : row.Fewest(names.Count, given);
        var count = row.IsConditional
            ? MemberCount.Exactly(1, 1)
            : new MemberCount(names.Count, always.Count, names.Count);
        return !RuleJudge.IsIdle(row, given, count) ? null
            : fewest == names.Count && fewest > 1 ? "all of them are required anyway"
            : fewest > 1
                ? $"{string.Join(" and ", always.Take(fewest).Select(name => $"`{name}`"))} are required anyway"
            : $"`{always[0]}` is required anyway";
    }

    private static List<string> NamesUnder(YamlEntry entry) =>
        (entry.Value as YamlSequence)?.Items.OfType<YamlScalar>().Select(item => item.Text).ToList() ?? [];

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
