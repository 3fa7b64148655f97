namespace GatewayContracts;

/// <summary>
/// What the watcher runs; derive from <see cref="PaymentWatch{TNotification, TRequest, TResponse}"/>.
/// </summary>
public abstract class PaymentWatch
{
    private protected PaymentWatch() { }

    /// <summary>
    /// The waits between two queries of a payment, in order; after the last one, it is queried once an hour. The
    /// default is the spec's <c>resend</c>.
    /// </summary>
    public abstract IReadOnlyList<TimeSpan> Waits { get; }

    internal abstract Task RoundAsync(WatchRound round, CancellationToken stopping);
}
