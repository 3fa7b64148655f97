namespace GatewayContracts;

/// <summary>How long to wait for a final answer, and how often to query the gateway.</summary>
public sealed class PollingOptions
{
    private readonly TimeSpan _deadline = TimeSpan.FromMinutes(2);
    private readonly TimeSpan _firstDelay = TimeSpan.FromSeconds(1);
    private readonly TimeSpan _longestDelay = TimeSpan.FromSeconds(30);

    /// <summary>How long it is waited in all; 2 minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero.</exception>
    public TimeSpan Deadline
    {
        get => _deadline;
        init => _deadline = Positive(value);
    }

    /// <summary>The wait before the second query; 1 second. It doubles from query to query.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero.</exception>
    public TimeSpan FirstDelay
    {
        get => _firstDelay;
        init => _firstDelay = Positive(value);
    }

    /// <summary>The longest time between two questions; 30 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero.</exception>
    public TimeSpan LongestDelay
    {
        get => _longestDelay;
        init => _longestDelay = Positive(value);
    }

    /// <summary>The clock; the system's.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public TimeProvider TimeProvider
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(TimeProvider));
    } = TimeProvider.System;

    private static TimeSpan Positive(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        return value;
    }
}
