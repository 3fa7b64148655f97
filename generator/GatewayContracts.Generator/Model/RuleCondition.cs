namespace GatewayContracts.Generator.Model;

/// <summary>One field of a rule's <c>when</c>, and the codes that make the rule apply.</summary>
internal sealed record RuleCondition(string Field, EquatableArray<string> Codes);
