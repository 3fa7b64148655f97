namespace GatewayContracts.Generator.Model;

/// <summary>One field of the answer to a notification.</summary>
internal sealed record AnswerField(string Name, string Value);
