namespace GatewayContracts.Transcription.Tables;

/// <summary>What a page holds that a contract is made of.</summary>
/// <param name="Prose">The sentences outside of tables, each with the message it is about.</param>
/// <param name="Unread">For each table that was not read, what it looks like.</param>
internal sealed record PageTables(
    string? Title,
    IReadOnlyList<FieldTable> Fields,
    IReadOnlyList<CodeTable> Codes,
    IReadOnlyList<(MessageRole Role, string Text)> Samples,
    IReadOnlyList<(MessageRole Role, string Text)> Prose,
    IReadOnlyList<string> Unread
);
