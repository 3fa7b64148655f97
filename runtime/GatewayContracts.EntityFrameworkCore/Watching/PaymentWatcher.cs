using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GatewayContracts;

/// <summary>Runs a watch's rounds while the host runs.</summary>
internal sealed class PaymentWatcher<TContext, TWatch>(
    IServiceScopeFactory scopes,
    INotificationLedger ledger,
    TimeProvider clock,
    ILogger<PaymentWatcher<TContext, TWatch>> logger
) : BackgroundService
    where TContext : DbContext
    where TWatch : PaymentWatch
{
    private static readonly string s_watch = typeof(TWatch).FullName ?? typeof(TWatch).Name;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = await WaitAsync().ConfigureAwait(false);

        // A machine that is lost in the middle of a round gives the lease up by not keeping it.
        var keeper = new LeaseKeeper(s_watch, wait, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(keeper, stoppingToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                logger.RoundFailed(exception, s_watch, wait);
            }

            await Task.Delay(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan> WaitAsync()
    {
        var scope = scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        return new WatchSchedule(scope.ServiceProvider.GetRequiredService<TWatch>().Waits).Shortest;
    }

    private async Task RoundAsync(LeaseKeeper keeper, CancellationToken stopping)
    {
        if (!await InContextAsync(keeper.TakeAsync, stopping).ConfigureAwait(false))
        {
            return;
        }

        var last = await InContextAsync(keeper.LastRoundAsync, stopping).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            await scope
                .ServiceProvider.GetRequiredService<TWatch>()
                .RoundAsync(
                    new WatchRound(last, now, ledger, token => InContextAsync(keeper.TakeAsync, token), logger),
                    stopping
                )
                .ConfigureAwait(false);
        }

        await InContextAsync((context, token) => keeper.EndRoundAsync(context, now.UtcDateTime, token), stopping)
            .ConfigureAwait(false);
    }

    private async Task<T> InContextAsync<T>(Func<DbContext, CancellationToken, Task<T>> use, CancellationToken stopping)
    {
        var scope = scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        return await use(scope.ServiceProvider.GetRequiredService<TContext>(), stopping).ConfigureAwait(false);
    }
}
