namespace GatewayContracts.Transcription.Drafts;

/// <summary>A rule between fields.</summary>
/// <param name="Keys"><c>any_of</c>, or <c>require</c> and its condition.</param>
/// <param name="Question">What the sentence leaves open; empty where it says all.</param>
internal sealed record DraftRule(IReadOnlyList<DraftKey> Keys, string Question);
