namespace GatewayContracts.Transcription.Drafts;

/// <summary>A sample of the page.</summary>
/// <param name="Message"><c>request</c> or <c>response</c>; null in a notification.</param>
/// <param name="Body">The body, line by line as printed.</param>
/// <param name="BodyKey">Stands for the body, where what is wrong with the sample is told.</param>
internal sealed record DraftExample(string Title, string? Message, string Body, DraftKey BodyKey);
