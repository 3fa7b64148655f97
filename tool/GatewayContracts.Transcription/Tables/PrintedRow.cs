using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Tables;

/// <summary>A row of a table of fields, its cells told apart but not yet read.</summary>
/// <param name="Name">As printed, without marks of depth; empty where it is lost.</param>
/// <param name="Presence">Null where the table has no such column.</param>
/// <param name="PresenceText">The mark as printed.</param>
/// <param name="Members">The fields inside this one.</param>
internal sealed record PrintedRow(
    string Name,
    Presence? Presence,
    string PresenceText,
    string Type,
    string Length,
    string Description,
    string Example,
    string Default,
    IReadOnlyList<PrintedRow> Members
);
