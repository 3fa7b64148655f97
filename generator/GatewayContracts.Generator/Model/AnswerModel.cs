namespace GatewayContracts.Generator.Model;

/// <summary>
/// What is answered to a notification: a text, or fields in the spec's order. Both null: an empty answer.
/// </summary>
internal sealed record AnswerModel(string? Text, EquatableArray<AnswerField> Fields);
