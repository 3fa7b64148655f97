namespace GatewayContracts.Transcription.Pages;

/// <summary>A block of code, as the page prints it.</summary>
internal sealed record Sample(string Text) : Block;
