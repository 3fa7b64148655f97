namespace GatewayContracts.Transcription.Pages;

/// <summary>A heading, of whatever level: what follows it belongs to it.</summary>
internal sealed record Heading(string Text) : Block;
