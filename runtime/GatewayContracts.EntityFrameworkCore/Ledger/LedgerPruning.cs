using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GatewayContracts;

/// <summary>Removes what is older than it has to be kept, once at the start and once a day.</summary>
internal sealed class LedgerPruning<TContext>(
    IServiceScopeFactory scopes,
    IOptions<NotificationLedgerOptions> options,
    TimeProvider clock,
    ILogger<LedgerPruning<TContext>> logger
) : BackgroundService
    where TContext : DbContext
{
    private static readonly TimeSpan s_wait = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.KeepFor is not { } keepFor)
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var count = await PruneAsync(keepFor, stoppingToken).ConfigureAwait(false);
                if (count > 0)
                {
                    logger.Pruned(count, keepFor);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.NotPruned(exception, s_wait);
            }

            await Task.Delay(s_wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<int> PruneAsync(TimeSpan keepFor, CancellationToken stopping)
    {
        var scope = scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var oldest = clock.GetUtcNow().UtcDateTime - keepFor;
        var records = await context
            .Set<NotificationRecord>()
            .Where(record => record.DecidedAt < oldest)
            .ExecuteDeleteAsync(stopping)
            .ConfigureAwait(false);

        // The state of a payment is kept as long as a record of it is.
        var states = await context
            .Set<NotificationState>()
            .Where(state =>
                state.ChangedAt < oldest
                && !context.Set<NotificationRecord>().Any(record => record.StateKey == state.Key)
            )
            .ExecuteDeleteAsync(stopping)
            .ConfigureAwait(false);
        return records + states;
    }
}
