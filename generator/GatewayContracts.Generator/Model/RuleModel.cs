namespace GatewayContracts.Generator.Model;

/// <summary>
/// A rule between fields, by wire names. <paramref name="When"/> and <paramref name="Unless"/> are empty where the kind
/// has none.
/// </summary>
internal sealed record RuleModel(
    RuleKind Kind,
    EquatableArray<string> Fields,
    EquatableArray<RuleCondition> When,
    EquatableArray<string> Unless
);
