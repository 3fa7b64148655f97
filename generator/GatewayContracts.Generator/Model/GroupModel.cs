namespace GatewayContracts.Generator.Model;

/// <summary>
/// Fields of a received message that come with codes: a record that is there under these codes alone.
/// </summary>
/// <param name="Property">The property of the message, such as <c>WhenPaid</c>.</param>
/// <param name="TypeName">The record.</param>
/// <param name="Outcome">What the outcome must be; null where the conditions alone decide.</param>
/// <param name="Fields">The fields of the record in the message's order, by wire names.</param>
/// <param name="Required">Those of them that are there whenever the codes are.</param>
/// <param name="Only">Those that come with no other codes.</param>
internal sealed record GroupModel(
    string Property,
    string TypeName,
    string? Doc,
    string? Outcome,
    EquatableArray<RuleCondition> When,
    EquatableArray<string> Fields,
    EquatableArray<string> Required,
    EquatableArray<string> Only
)
{
    /// <summary>When the group applies, in words: <c>ret_code is 8888</c>.</summary>
    public string Condition =>
        When.Count == 0
            ? $"the outcome is {Outcome}"
            : string.Join(
                " and ",
                When.Select(condition => $"{condition.Field} is {string.Join(" or ", condition.Codes)}")
            );

    /// <summary>The same of several, any of which is enough.</summary>
    public static string ConditionOf(IEnumerable<GroupModel> groups) =>
        string.Join(", or when ", groups.Select(group => group.Condition));

    /// <summary>The fields that come with the codes of their groups alone, each with these groups.</summary>
    public static IEnumerable<(string Field, IReadOnlyList<GroupModel> Groups)> Exclusive(
        IReadOnlyList<GroupModel> groups
    ) =>
        groups
            .SelectMany(group => group.Only)
            .Distinct()
            .Select(field =>
                (field, (IReadOnlyList<GroupModel>)[.. groups.Where(group => group.Only.Contains(field))])
            );
}
