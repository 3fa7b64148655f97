namespace GatewayContracts.DependencyInjection;

/// <summary>
/// How calls with an unknown outcome are repeated. The spec's <c>safety</c> says which calls may be repeated: a call
/// that moves money never is.
/// </summary>
public sealed class GatewayRetryOptions
{
    /// <summary>The most attempts of a call, including the first; 3. From 1, which repeats nothing, to 20.</summary>
    public int MaxAttempts { get; set; } = 3;

    /// <summary>
    /// The wait before the second attempt, on the average; 200 milliseconds. It doubles from attempt to attempt, with
    /// random jitter.
    /// </summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest wait between two attempts; 5 seconds.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>No attempt begins later than this after the first; 1 minute.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromMinutes(1);
}
