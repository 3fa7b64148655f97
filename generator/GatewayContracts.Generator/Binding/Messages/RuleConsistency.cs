using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Finds rules that no message can meet: with the required fields and the rules before it, a rule must leave some
/// combination of fields, and each of its fields a chance to be present. All combinations are tried.
/// </summary>
internal sealed class RuleConsistency(IReadOnlyList<BoundField> fields, Problems problems)
{
    // Twelve fields are four thousand combinations; rules over more are not judged.
    private const int MostFields = 12;

    private readonly List<RuleModel> _rules = [];

    /// <summary>Judges a rule that was understood, and keeps it in mind for those that follow.</summary>
    public void Add(RuleModel rule, SourceSpan at)
    {
        // Whether a field has a code is open, so such a rule takes no combination away.
        if (rule.When.Count > 0)
        {
            return;
        }

        var fault =
            RowOf(rule).CountsValues ? EqualFault(rule)
            : rule.Fields.FirstOrDefault(rule.Unless.Contains) is { } both
                ? $"`{both}` is required unless it is present itself; write `required: true`"
            : PresenceFault(rule);
        if (fault is not null)
        {
            problems.Report(Descriptors.RuleNeverHolds, at, rule.Name, fault);
        }
        else if (!RowOf(rule).CountsValues)
        {
            _rules.Add(rule);
        }
    }

    private string? PresenceFault(RuleModel rule)
    {
        List<RuleModel> rules = [.. _rules, rule];
        var names = rules.SelectMany(known => known.Fields.Concat(known.Unless)).Distinct().ToList();
        if (names.Count > MostFields)
        {
            return null;
        }

        var required = names.Where(name => Field(name).Model.Required).ToList();
        var canBePresent = new HashSet<string>(StringComparer.Ordinal);
        var isPossible = false;
        for (var combination = 0; combination < 1 << names.Count; combination++)
        {
            var mask = combination;
            var present = new HashSet<string>(
                names.Where((_, place) => (mask & (1 << place)) != 0),
                StringComparer.Ordinal
            );
            if (required.All(present.Contains) && rules.All(known => Holds(known, present)))
            {
                isPossible = true;
                canBePresent.UnionWith(present);
            }
        }

        var cause = rule.Fields.FirstOrDefault(required.Contains) is { } always
            ? $"`{always}` is required"
            : "the rules above say otherwise";
        if (!isPossible)
        {
            return $"no message can meet it, because "
                + $"{(rule.Fields.Count(required.Contains) > 1 ? string.Join(" and ", rule.Fields.Where(required.Contains).Select(name => $"`{name}`")) + " are required" : cause)}; "
                + $"mend one of the two";
        }

        return rule.Fields.FirstOrDefault(name => !canBePresent.Contains(name)) is { } never
            ? $"`{never}` could never be present, because {cause}; mend one of the two"
            : null;
    }

    private string? EqualFault(RuleModel rule)
    {
        var constants = rule.Fields.Select(name => Field(name).Model).Where(field => field.Fixed is not null).ToList();
        return constants.FirstOrDefault(field => field.Fixed != constants[0].Fixed) is { } constant
            ? $"`{constants[0].WireName}` is always `{constants[0].Fixed}` and `{constant.WireName}` always "
                + $"`{constant.Fixed}`; mend a constant, or take the rule out"
            : null;
    }

    private static bool Holds(RuleModel rule, HashSet<string> present) =>
        rule.Unless.Any(present.Contains)
        || !RuleJudge.IsBroken(RowOf(rule), rule.Number, rule.Fields.Count(present.Contains), rule.Fields.Count);

    private static Rule RowOf(RuleModel rule) => Rule.Find(rule.Name)!;

    private BoundField Field(string name) => fields.First(field => field.Name == name);
}
