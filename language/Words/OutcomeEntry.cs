namespace GatewayContracts.Language;

/// <summary>One field that decides over a response, and what its codes mean.</summary>
/// <param name="Field">The wire name of the field with the code.</param>
/// <param name="Text">The wire name of the field with a text for people; null where there is none.</param>
/// <param name="Codes">The documented codes.</param>
/// <param name="Otherwise">What a missing code means, and one that is not documented.</param>
public sealed record OutcomeEntry(
    string Field,
    string? Text,
    IReadOnlyDictionary<string, OutcomeKind> Codes,
    OutcomeKind Otherwise
);
