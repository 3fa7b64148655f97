namespace GatewayContracts.Language;

/// <summary>Where a field stands in a <see cref="SignString"/>, in bytes; its borders are counted to none.</summary>
internal struct SignedPart
{
    /// <summary>The field in the table of the message.</summary>
    public int Node;

    /// <summary>Where the pair begins, after the separator.</summary>
    public int Start;

    public int TextStart;

    public int TextLength;

    /// <summary>Where the pair ends, before the next separator.</summary>
    public int End;
}
