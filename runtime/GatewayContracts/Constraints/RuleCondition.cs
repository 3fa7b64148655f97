namespace GatewayContracts.Metadata;

/// <summary>A condition of <see cref="RuleAttribute"/>: a member has one of some values.</summary>
/// <param name="Member">The name of the C# member.</param>
/// <param name="Values">The values: members of its enum, or texts.</param>
public sealed record RuleCondition(string Member, IReadOnlyList<object> Values);
