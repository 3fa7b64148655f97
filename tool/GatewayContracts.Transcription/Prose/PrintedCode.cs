namespace GatewayContracts.Transcription.Prose;

/// <summary>A value that the page lists.</summary>
/// <param name="Meaning">Empty where the page gives none.</param>
internal sealed record PrintedCode(string Code, string Meaning);
