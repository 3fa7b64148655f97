namespace GatewayContracts;

/// <summary>How much of a received message is read before it is refused, and what is skipped.</summary>
public sealed record WireLimits
{
    private const int MostBytes = 1 << 28;
    private const int MostDepth = 64;
    private const int MostFields = 100_000;

    /// <summary>
    /// The most bytes of a body, up to 256 MiB. A gateway's messages have a few thousand; the default is 1 MiB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 256 MiB.</exception>
    public int MaximumBytes
    {
        get;
        init =>
            field = value is >= 1 and <= MostBytes
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, $"A body has 1 to {MostBytes} bytes.");
    } = 1 << 20;

    /// <summary>
    /// The deepest nesting of objects and lists, including the message itself, up to 64; the default is 16.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 64.</exception>
    public int MaximumDepth
    {
        get;
        init =>
            field = value is >= 1 and <= MostDepth
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, $"A body is 1 to {MostDepth} deep.");
    } = 16;

    /// <summary>
    /// The most fields of a body, including members of objects, up to 100,000. A gateway's messages have some dozens;
    /// the default is 1,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 100,000.</exception>
    public int MaximumFields
    {
        get;
        init =>
            field = value is >= 1 and <= MostFields
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, $"A body has 1 to {MostFields} fields.");
    } = 1000;

    /// <summary>
    /// Whether a byte order mark before the body is skipped; the default is false. Set it if a gateway sends one. If
    /// the bytes of the body are signed, it has no effect, and such a body is refused.
    /// </summary>
    public bool AllowByteOrderMark { get; init; }

    /// <summary>The refusal of a body with more fields.</summary>
    internal Refusal RefuseFields() =>
        new(
            RefusalReason.TooManyFields,
            $"The body has more than {MaximumFields} fields, which no gateway's message has."
        );

    internal static WireLimits Default { get; } = new();
}
