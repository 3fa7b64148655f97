namespace GatewayContracts.Language;

/// <summary>
/// What the outcome fields of a response say: the kind, and the code and text of the entry that decided.
/// </summary>
/// <param name="Entry">The place of the entry that decided, from 0.</param>
internal sealed record OutcomeVerdict(OutcomeKind Kind, int Entry, string? Code, string? Text);
