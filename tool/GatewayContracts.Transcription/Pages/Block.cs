namespace GatewayContracts.Transcription.Pages;

/// <summary>A part of a page.</summary>
internal abstract record Block;
