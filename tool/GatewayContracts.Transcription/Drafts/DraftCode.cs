namespace GatewayContracts.Transcription.Drafts;

/// <param name="Name">What it is called in C#.</param>
/// <param name="Doc">Empty where the page says nothing of it.</param>
internal sealed record DraftCode(string Code, string Name, string Doc);
