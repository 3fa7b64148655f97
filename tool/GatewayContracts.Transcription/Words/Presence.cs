namespace GatewayContracts.Transcription.Words;

/// <summary>Whether a message must have a field, as the page marks it.</summary>
internal enum Presence
{
    /// <summary>The mark is lost, or says nothing that is known.</summary>
    Unknown,
    Required,
    Optional,

    /// <summary>Required under a condition, which stands elsewhere.</summary>
    Conditional,
}
