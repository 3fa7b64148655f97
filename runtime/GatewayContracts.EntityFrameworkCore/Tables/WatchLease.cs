namespace GatewayContracts;

/// <summary>Which machine currently queries open payments: one row for each watch.</summary>
public sealed class WatchLease
{
    /// <summary>The watch's class.</summary>
    public required string Watch { get; init; }

    /// <summary>The holder: a text that is new for each process.</summary>
    public required string Owner { get; set; }

    /// <summary>When the lease ends, in UTC; after that any machine may take it.</summary>
    public required DateTime Until { get; set; }

    /// <summary>When the last round began, in UTC; null before the first one.</summary>
    public DateTime? LastRound { get; set; }
}
