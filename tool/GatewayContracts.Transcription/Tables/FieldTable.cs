namespace GatewayContracts.Transcription.Tables;

/// <summary>A table whose rows are fields.</summary>
/// <param name="Heading">What stands above it.</param>
internal sealed record FieldTable(MessageRole Role, string Heading, IReadOnlyList<PrintedRow> Rows);
