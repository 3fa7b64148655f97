namespace GatewayContracts;

/// <summary>Asks a gateway again until it has the last word.</summary>
public static class Polling
{
    /// <summary>
    /// Asks until the answer is genuine and final, or the gateway refuses the question, or the time is up. Between two
    /// questions it waits, each time longer. An answer that is pending, unknown or not final is asked for again: it
    /// must be a call that only reads.
    /// </summary>
    /// <typeparam name="T">A response with a field that has <c>final</c> codes in its spec.</typeparam>
    /// <param name="ask">The question, such as <c>stop => client.OrderQueryAsync(query, stop)</c>. Its token is
    /// cancelled when the time is up.</param>
    /// <param name="options">How long, and how often; null: the defaults.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The final answer, or what was known last.</returns>
    /// <exception cref="InvalidOperationException">No code of the response is final, so that there would be no
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
