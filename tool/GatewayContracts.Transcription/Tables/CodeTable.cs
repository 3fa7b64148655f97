namespace GatewayContracts.Transcription.Tables;

/// <summary>A table whose rows are codes with their meanings.</summary>
/// <param name="Heading">What stands above it: perhaps the field whose codes they are.</param>
internal sealed record CodeTable(string Heading, IReadOnlyList<(string Code, string Meaning)> Codes);
