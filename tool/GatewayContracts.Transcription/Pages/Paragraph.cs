namespace GatewayContracts.Transcription.Pages;

/// <summary>Sentences outside of any table.</summary>
internal sealed record Paragraph(string Text) : Block;
