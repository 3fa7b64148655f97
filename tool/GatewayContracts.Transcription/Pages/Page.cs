namespace GatewayContracts.Transcription.Pages;

/// <summary>A documentation page, whatever it was saved as.</summary>
/// <param name="Blocks">Its parts, in their order.</param>
internal sealed record Page(string? Title, IReadOnlyList<Block> Blocks);
