namespace GatewayContracts.Transcription.Drafts;

/// <summary>A row of the draft.</summary>
/// <param name="Keys">In the order in which they are written.</param>
/// <param name="CodesKey">Stands for <paramref name="Codes"/> as a whole.</param>
/// <param name="Questions">What the page leaves open about the field.</param>
internal sealed record DraftField(
    string Name,
    IReadOnlyList<DraftKey> Keys,
    DraftKey CodesKey,
    IReadOnlyList<DraftCode> Codes,
    IReadOnlyList<DraftField> Members,
    IReadOnlyList<string> Questions
);
