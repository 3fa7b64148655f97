namespace GatewayContracts.Transcription.Words;

/// <summary>What the column of a table of fields holds.</summary>
internal enum Column
{
    Name,
    Required,

    /// <summary>Whether the field may be left out: the opposite of <see cref="Required"/>.</summary>
    MayBeAbsent,
    Type,
    Length,
    Description,
    Example,
    Default,
}
