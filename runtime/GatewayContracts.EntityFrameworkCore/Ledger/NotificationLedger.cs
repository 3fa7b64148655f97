using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GatewayContracts;

/// <summary>
/// The ledger in the merchant's own database: the claim on the event, what the handler changed and the record are one
/// transaction, so the effect happens once, on one machine or on twenty.
/// </summary>
/// <typeparam name="TContext">The merchant's context, with the ledger's tables in its model.</typeparam>
internal sealed class NotificationLedger<TContext>(
    IServiceScopeFactory scopes,
    LedgerDatabases databases,
    RecordWriter records,
    IOptions<NotificationLedgerOptions> options,
    TimeProvider clock,
    ILogger<NotificationLedger<TContext>> logger
) : INotificationLedger
    where TContext : DbContext
{
    private const int MostAttempts = 3;

    public async Task<NotificationVerdict> HandleAsync<T>(
        Verified<T> message,
        NotifiedEvent what,
        NotificationHandling<T> handler,
        TimeSpan patience,
        CancellationToken stopping
    )
        where T : class, IMessage<T>
    {
        var received = clock.GetUtcNow();
        var delivery = new LedgerDelivery(T.Contract.Name, what, message.SignString, received);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var scope = scopes.CreateAsyncScope();
                await using var _ = scope.ConfigureAwait(false);
                var context = scope.ServiceProvider.GetRequiredService<TContext>();
                if (Known(await FindAsync(context, delivery, stopping).ConfigureAwait(false), delivery) is { } known)
                {
                    return Log(known, delivery);
                }

                // A strategy of the merchant's that repeats failed commands repeats the whole of it, each time in a
                // scope of its own.
                var verdict = await context
                    .Database.CreateExecutionStrategy()
                    .ExecuteAsync(
                        token => ClaimAndHandleAsync(message, delivery, handler, Rest(patience, received), token),
                        stopping
                    )
                    .ConfigureAwait(false);
                return Log(verdict, delivery);
            }
            catch (Exception exception)
                when (attempt < MostAttempts && IsTransient(exception) && Rest(patience, received) > TimeSpan.Zero)
            {
                logger.Repeating(delivery.What.ShownSubject, attempt, exception.GetType().Name);
            }
        }
    }

    private async Task<NotificationVerdict> ClaimAndHandleAsync<T>(
        Verified<T> message,
        LedgerDelivery delivery,
        NotificationHandling<T> handler,
        TimeSpan patience,
        CancellationToken stopping
    )
        where T : class, IMessage<T>
    {
        var scope = scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var row = new NotificationState
        {
            Key = delivery.StateKey,
            Subject = delivery.What.ShownSubject,
            ChangedAt = clock.GetUtcNow().UtcDateTime,
        };
        var claim = await databases
            .For(context)
            .ClaimAsync(context, row, options.Value.Isolation, patience, stopping)
            .ConfigureAwait(false);
        if (claim is null)
        {
            return NotificationVerdict.Busy;
        }

        await using var __ = claim.ConfigureAwait(false);
        var earlier = await FindAsync(context, delivery, stopping).ConfigureAwait(false);
        if (Known(earlier, delivery) is { } known)
        {
            return known;
        }

        var verdict = Judge(earlier, delivery, claim.Code);
        if (verdict == NotificationVerdict.Handled)
        {
            if (
                await handler(message, scope.ServiceProvider, stopping).ConfigureAwait(false)
                != NotificationAnswer.Acknowledge
            )
            {
                return NotificationVerdict.Declined;
            }

            var now = clock.GetUtcNow().UtcDateTime;
            var code = delivery.What.Code;
            await context.SaveChangesAsync(stopping).ConfigureAwait(false);
            await context
                .Set<NotificationState>()
                .Where(state => state.Key == delivery.StateKey)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(state => state.Code, code).SetProperty(state => state.ChangedAt, now),
                    stopping
                )
                .ConfigureAwait(false);
        }

        context.Add(records.Of(message, delivery, verdict, clock.GetUtcNow()));
        await context.SaveChangesAsync(stopping).ConfigureAwait(false);

        // From here on the host's stopping must not leave open whether the effect happened.
        await claim.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return verdict;
    }

    private static Task<List<EarlierRecord>> FindAsync(
        TContext context,
        LedgerDelivery delivery,
        CancellationToken stopping
    ) =>
        context
            .Set<NotificationRecord>()
            .AsNoTracking()
            .Where(record => record.Event == delivery.Event)
            .Select(record => new EarlierRecord(record.Digest, record.Verdict, record.Message))
            .ToListAsync(stopping);

    // The same message again: the earlier decision stays. A conflict is reported again, so that a second delivery does
    // not get it acknowledged. The same event by another kind of message, such as the answer to a query, is signed over
    // another text, and is not a conflict.
    private static NotificationVerdict? Known(List<EarlierRecord> earlier, LedgerDelivery delivery) =>
        earlier.Find(record => record.Digest == delivery.Digest) is { } same
            ? (
                same.Verdict == NotificationVerdict.Conflict
                    ? NotificationVerdict.Conflict
                    : NotificationVerdict.Repeated
            )
        : earlier.Exists(record => record.Message != delivery.Message) ? NotificationVerdict.Repeated
        : null;

    private static NotificationVerdict Judge(List<EarlierRecord> earlier, LedgerDelivery delivery, string? standing)
    {
        if (earlier.Count > 0)
        {
            return NotificationVerdict.Conflict;
        }

        return
            standing is not null
            && delivery.What is { State: { } state, Code: { } code }
            && !state.MayFollow(code, standing)
            ? NotificationVerdict.Superseded
            : NotificationVerdict.Handled;
    }

    private static bool IsTransient(Exception? exception) =>
        exception is DbException { IsTransient: true }
        || (exception?.InnerException is { } inner && IsTransient(inner));

    // Never less than nothing, which a wait would take for an error or for ever.
    private TimeSpan Rest(TimeSpan patience, DateTimeOffset since) =>
        TimeSpan.FromTicks(Math.Max(0, (patience - (clock.GetUtcNow() - since)).Ticks));

    private NotificationVerdict Log(NotificationVerdict verdict, LedgerDelivery delivery)
    {
        switch (verdict)
        {
            case NotificationVerdict.Conflict:
                logger.Conflict(delivery.What.Shown, delivery.Event);
                break;
            case NotificationVerdict.Superseded:
                logger.Superseded(delivery.What.Shown);
                break;
            case NotificationVerdict.Busy:
                logger.Busy(delivery.What.ShownSubject);
                break;
        }

        return verdict;
    }
}
