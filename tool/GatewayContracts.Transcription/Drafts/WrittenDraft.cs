using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>A draft as text.</summary>
/// <param name="Places">Where each key begins, in the order of the text.</param>
internal sealed record WrittenDraft(string Text, IReadOnlyList<(LinePosition At, DraftKey Key)> Places)
{
    /// <summary>The key in which a place lies; null before the first.</summary>
    public DraftKey? KeyAt(LinePosition at) => Places.LastOrDefault(place => place.At <= at).Key;
}
