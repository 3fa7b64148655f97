namespace GatewayContracts.Language;

/// <summary>
/// Where a text stands: in the body as it was received, or among the texts that were made of it, such as one without
/// its escapes.
/// </summary>
internal readonly struct TextRange
{
    // The complement of the start tells a text that was made.
    private readonly int _start;

    private TextRange(int start, int length)
    {
        _start = start;
        Length = length;
    }

    public bool IsMade => _start < 0;

    public int Start => IsMade ? ~_start : _start;

    /// <summary>In bytes.</summary>
    public int Length { get; }

    public static TextRange InBody(int start, int length) => new(start, length);

    public static TextRange Made(int start, int length) => new(~start, length);

    /// <summary>The same without its first byte.</summary>
    public TextRange WithoutFirst() => IsMade ? Made(Start + 1, Length - 1) : InBody(Start + 1, Length - 1);
}
