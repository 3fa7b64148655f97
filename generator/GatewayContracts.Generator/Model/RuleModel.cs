namespace GatewayContracts.Generator.Model;

/// <summary>
/// A rule between fields, by wire names. <paramref name="When"/> and <paramref name="Unless"/> are empty where the rule
/// has no condition.
/// </summary>
/// <param name="Name">The rule's name in the language.</param>
/// <param name="Number">The number that the spec gives; null where the rule takes none.</param>
internal sealed record RuleModel(
    string Name,
    int? Number,
    EquatableArray<string> Fields,
    EquatableArray<RuleCondition> When,
    EquatableArray<string> Unless
)
{
    /// <summary>The condition as people read it; empty where there is none.</summary>
    public string Condition() =>
        When.Count > 0
            ? "when "
                + string.Join(
                    " and ",
                    When.Select(condition => $"{condition.Field} is {string.Join(" or ", condition.Codes)}")
                )
        : Unless.Count > 0 ? $"unless {string.Join(" or ", Unless)} is present"
        : "";
}
