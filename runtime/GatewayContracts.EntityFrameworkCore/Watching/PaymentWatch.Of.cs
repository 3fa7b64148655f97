using Microsoft.Extensions.DependencyInjection;

namespace GatewayContracts;

/// <summary>
/// Queries payments for which no notification came. Derive from it, and register it with <c>AddPaymentWatcher</c>. A
/// new instance is made for each round, in its own scope, and for each answer, in the scope of the ledger's
/// transaction.
/// </summary>
/// <typeparam name="TNotification">The notification that did not come: its identity and its state say which events the
/// answers report.</typeparam>
/// <typeparam name="TRequest">The gateway's query.</typeparam>
/// <typeparam name="TResponse">Its answer, which has the identity's fields.</typeparam>
public abstract class PaymentWatch<TNotification, TRequest, TResponse> : PaymentWatch
    where TNotification : class, INotification<TNotification>
    where TRequest : class, IMessage<TRequest>
    where TResponse : class, IMessage<TResponse>
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public override IReadOnlyList<TimeSpan> Waits => TNotification.Protocol.ResendAfter;

    /// <summary>The payments that are open now.</summary>
    protected abstract IAsyncEnumerable<OpenPayment<TRequest>> FindOpenAsync(CancellationToken stopping);

    /// <summary>Asks the gateway.</summary>
    protected abstract Task<Outcome<TResponse>> AskAsync(TRequest query, CancellationToken stopping);

    /// <summary>
    /// Does what the answer asks for, as the handler of the notification does, in the ledger's transaction.
    /// </summary>
    /// <returns>Whether the work is done; after a refusal, the payment is queried again.</returns>
    protected abstract Task<NotificationAnswer> HandleAsync(Verified<TResponse> answer, CancellationToken stopping);

    internal sealed override async Task RoundAsync(WatchRound round, CancellationToken stopping)
    {
        var schedule = new WatchSchedule(Waits);
        await foreach (var payment in FindOpenAsync(stopping).WithCancellation(stopping).ConfigureAwait(false))
        {
            if (!schedule.IsDue(payment.Since, round.Last, round.Now))
            {
                continue;
            }

            if (!await round.HoldAsync(stopping).ConfigureAwait(false))
            {
                return;
            }

            await AskAboutAsync(payment, round, stopping).ConfigureAwait(false);
        }
    }

    // One payment that cannot be asked about must not keep the others waiting.
    private async Task AskAboutAsync(OpenPayment<TRequest> payment, WatchRound round, CancellationToken stopping)
    {
        try
        {
            var outcome = await AskAsync(payment.Query, stopping).ConfigureAwait(false);
            if (outcome is not Answered<TResponse> answered)
            {
                round.Log.NotAnswered(TRequestName, outcome.ToString() ?? "");
                return;
            }

            var answer = answered.Answer;
            var type = GetType();
            await round
                .Ledger.HandleAsync(
                    answer,
                    NotifiedEvent.Of<TNotification, TResponse>(answer),
                    (told, services, token) =>
                        (
                            (PaymentWatch<TNotification, TRequest, TResponse>)services.GetRequiredService(type)
                        ).HandleAsync(told, token),
                    s_patience,
                    stopping
                )
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            round.Log.AskingFailed(exception, TRequestName);
        }
    }

    private static string TRequestName => TRequest.Contract.Name;
}
