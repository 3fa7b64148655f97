namespace GatewayContracts.Metadata;

/// <summary>
/// Some members are present when every condition holds. One condition is the name of a member, then the values of which
/// it has one, as in
/// <c>[RequireWhen(new[] { "BankCode" }, "PayType", PayType.Card, PayType.Bank)]</c>. Several conditions stand in an
/// array each, as in
/// <c>[RequireWhen(new[] { "BankCode" }, new object[] { "PayType", PayType.Card, PayType.Bank }, new object[] {
/// "Channel", "W" })]</c>.
/// </summary>
/// <param name="members">The names of the C# members that are asked for.</param>
/// <param name="conditions">One condition, or several, each in an array. The values are members of the member's enum,
/// or texts.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RequireWhenAttribute(string[] members, params object[] conditions) : Attribute
{
    /// <summary>The names of the C# members that are asked for.</summary>
    public IReadOnlyList<string> Members { get; } = members;

    /// <summary>What must hold, all together.</summary>
    public IReadOnlyList<RequireCondition> Conditions { get; } =
        conditions[0] is string ? [ConditionOf(conditions)] : [.. conditions.Cast<object[]>().Select(ConditionOf)];

    private static RequireCondition ConditionOf(object[] given) => new((string)given[0], given[1..]);
}
