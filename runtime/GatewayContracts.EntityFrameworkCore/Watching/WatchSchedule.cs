namespace GatewayContracts;

/// <summary>When a payment is queried: after each of the waits since it is open, and then once an hour.</summary>
internal sealed class WatchSchedule(IReadOnlyList<TimeSpan> waits)
{
    private static readonly TimeSpan s_afterwards = TimeSpan.FromHours(1);

    /// <summary>The shortest wait: how often there is a round.</summary>
    public TimeSpan Shortest { get; } = waits.Count == 0 ? s_afterwards : waits.Min();

    /// <summary>Whether the payment is due in a round.</summary>
    /// <param name="since">Since when it is open.</param>
    /// <param name="last">When the last round was; null before the first one.</param>
    /// <param name="now">When this one is.</param>
    public bool IsDue(DateTimeOffset since, DateTimeOffset? last, DateTimeOffset now)
    {
        var due = since;
        foreach (var wait in waits)
        {
            due += wait;
            if (due > now)
            {
                return false;
            }

            if (due > (last ?? DateTimeOffset.MinValue))
            {
                return true;
            }
        }

        // The first time of an hour's step that lies after the last round.
        var hours = Math.Max(1, Math.Floor(((last ?? due) - due) / s_afterwards) + 1);
        return last is null || due + (hours * s_afterwards) <= now;
    }
}
