namespace GatewayContracts;

/// <summary>How much of a received message is read before it is refused.</summary>
public sealed record WireLimits
{
    /// <summary>Bytes of a body at most. A gateway's messages have a few thousand; the default is 1 MiB.</summary>
    public int MaximumBytes { get; init; } = 1 << 20;

    /// <summary>Objects and lists inside one another at most, the message itself included; the default is 16.</summary>
    public int MaximumDepth { get; init; } = 16;

    internal static WireLimits Default { get; } = new();
}
