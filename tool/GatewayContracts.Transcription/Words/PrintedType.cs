namespace GatewayContracts.Transcription.Words;

/// <summary>What the type of a row says in the language of specs.</summary>
/// <param name="Text">The type: <c>String(32)</c>, <c>Int</c>, <c>Object</c>, <c>List</c>.</param>
/// <param name="Format">A format that the notation itself tells, such as <c>decimal(2)</c>.</param>
/// <param name="Maximum">The most characters; null where none is printed.</param>
/// <param name="Question">What the notation leaves open.</param>
/// <param name="IsExact">The notation is the language's own, so nothing was translated.</param>
internal sealed record PrintedType(
    string Text,
    string? Format = null,
    int? Maximum = null,
    string? Question = null,
    bool IsExact = false
)
{
    public bool IsString => Text.StartsWith("String", StringComparison.Ordinal);

    public bool IsObject => Text is "Object" or "List";
}
