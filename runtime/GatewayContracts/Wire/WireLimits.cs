namespace GatewayContracts;

/// <summary>How much of a received message is read before it is refused, and what is passed over.</summary>
public sealed record WireLimits
{
    private const int MostBytes = 1 << 28;
    private const int MostDepth = 64;

    /// <summary>Bytes of a body at most, up to 256 MiB. A gateway's messages have a few thousand; the default is 1 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 256 MiB.</exception>
    public int MaximumBytes
    {
        get;
        init => field = value is >= 1 and <= MostBytes ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"A body has 1 to {MostBytes} bytes.");
    } = 1 << 20;

    /// <summary>Objects and lists inside one another at most, the message itself included, up to 64; the default is 16.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 64.</exception>
    public int MaximumDepth
    {
        get;
        init => field = value is >= 1 and <= MostDepth ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"A body is 1 to {MostDepth} deep.");
    } = 16;

    /// <summary>
    /// Whether one byte order mark before the body is passed over; the default is false. Set it where a gateway sends one. Where the bytes of the body are
    /// what is signed, it has no effect, and such a body is refused.
    /// </summary>
    public bool AllowByteOrderMark { get; init; }

    internal static WireLimits Default { get; } = new();
}
