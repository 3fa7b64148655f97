namespace GatewayContracts.Metadata;

/// <summary>
/// A rule of the spec between some members, such as <c>[Rule("any_of", "OrderId", "TradeId")]</c>. The spec language
/// defines each rule.
/// </summary>
/// <param name="name">The rule's name in the spec, such as <c>any_of</c>.</param>
/// <param name="members">The names of the C# members.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RuleAttribute(string name, params string[] members) : Attribute
{
    /// <summary>The rule's name in the spec.</summary>
    public string Name { get; } = name;

    /// <summary>The names of the C# members.</summary>
    public IReadOnlyList<string> Members { get; } = members;

    /// <summary>The number that the spec gives; 0 if the rule takes none.</summary>
    public int Number { get; init; }

    /// <summary>
    /// The condition of <c>require</c>: the name of a member, then the values of which it must have one, as in
    /// <c>[Rule("require", "BankCode", When = new object[] { "PayType", PayType.Card, PayType.Bank })]</c>. With
    /// several conditions, each is an array of its own, as in <c>When = new object[] { new object[] { "PayType",
    /// PayType.Card }, new object[] { "Channel", "W" } }</c>. The values are members of the member's enum, or texts.
    /// </summary>
    public object[] When { get; init; } = [];

    /// <summary>
    /// The condition of <c>require</c>: the names of C# members. If one of them is present, the rule asks for nothing.
    /// </summary>
    public string[] Unless { get; init; } = [];

    /// <summary>The conditions that must all hold for <c>require</c> to ask for its members.</summary>
    public IReadOnlyList<RuleCondition> Conditions =>
        When switch
        {
            [] => [],
            [string, ..] => [ConditionOf(When)],
            _ => [.. When.Cast<object[]>().Select(ConditionOf)],
        };

    private static RuleCondition ConditionOf(object[] given) => new((string)given[0], given[1..]);
}
