namespace GatewayContracts;

/// <summary>Which machine asks about open payments at the moment: one row for each watch.</summary>
public sealed class WatchLease
{
    /// <summary>The watch's class.</summary>
    public required string Watch { get; init; }

    /// <summary>Who holds it; a text that each process makes anew.</summary>
    public required string Owner { get; set; }

    /// <summary>Until when it is held, in UTC; after that anybody may take it.</summary>
    public required DateTime Until { get; set; }

    /// <summary>When the last round began, in UTC; null before the first one.</summary>
    public DateTime? LastRound { get; set; }
}
