namespace GatewayContracts.Transcription;

/// <summary>A page, transcribed.</summary>
/// <param name="Yaml">The draft.</param>
/// <param name="Contract">The contract's name.</param>
/// <param name="Fields">How many rows of fields were read.</param>
/// <param name="Questions">How many questions the draft asks.</param>
/// <param name="Errors">What keeps the draft from being built as it is; each stands in its head as well.</param>
internal sealed record Transcript(
    string Yaml,
    string Contract,
    int Fields,
    int Questions,
    IReadOnlyList<string> Errors
);
