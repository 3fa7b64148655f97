namespace GatewayContracts;

/// <summary>Queries a gateway until there is a final answer.</summary>
public static class Polling
{
    /// <summary>
    /// Queries until the answer is genuine and final, the gateway refuses the query, or the time is up. It waits
    /// between two queries, each time longer. It repeats the query if the outcome is pending, unknown or not final, so
    /// the call must only read.
    /// </summary>
    /// <typeparam name="T">A response with a field that has <c>final</c> codes in its spec.</typeparam>
    /// <param name="ask">The query, such as <c>stop => client.OrderQueryAsync(query, stop)</c>. Its token is cancelled
    /// when the time is up.</param>
    /// <param name="options">How long, and how often; null: the defaults.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The final answer, or else the last outcome.</returns>
    /// <exception cref="InvalidOperationException">No code of the response is final, so the polling would never
    /// end.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<Polled<T>> WaitForFinalAsync<T>(
        Func<CancellationToken, Task<Outcome<T>>> ask,
        PollingOptions? options = null,
        CancellationToken cancellationToken = default
    )
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(ask);
        if (T.Contract.State is null)
        {
            throw new InvalidOperationException(
                $"No field of {T.Contract.Name} has a final code; say in the spec which codes are `final`."
            );
        }

        options ??= new PollingOptions();
        using var deadline = new CancellationTokenSource(options.Deadline, options.TimeProvider);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        Outcome<T>? last = null;
        try
        {
            for (var delay = options.FirstDelay; ; delay = Longer(delay, options.LongestDelay))
            {
                last = await ask(stop.Token).ConfigureAwait(false);
                var polled = new Polled<T>(last);
                if (polled.IsFinal || last is Refused<T>)
                {
                    return polled;
                }

                await Task.Delay(delay, options.TimeProvider, stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException exception)
            when (!cancellationToken.IsCancellationRequested && deadline.IsCancellationRequested)
        {
            return new Polled<T>(
                last
                    ?? new Unknown<T>(UnknownReason.TimedOut, "There was no answer before the deadline. Ask again.")
                    {
                        Exception = exception,
                    }
            );
        }
    }

    private static TimeSpan Longer(TimeSpan delay, TimeSpan longest) => delay < longest / 2 ? delay * 2 : longest;
}
