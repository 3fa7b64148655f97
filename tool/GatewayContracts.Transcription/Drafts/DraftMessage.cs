namespace GatewayContracts.Transcription.Drafts;

/// <summary>The fields and rules of one message.</summary>
/// <param name="Questions">What the page leaves open about the message as a whole.</param>
internal sealed record DraftMessage(
    IReadOnlyList<DraftField> Fields,
    IReadOnlyList<DraftRule> Rules,
    IReadOnlyList<string> Questions
);
