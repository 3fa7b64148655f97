namespace GatewayContracts.Transcription.Pages;

/// <summary>A page cannot be read. The message goes to the person: what is wrong, and what to do.</summary>
internal sealed class PageException(string message) : Exception(message);
