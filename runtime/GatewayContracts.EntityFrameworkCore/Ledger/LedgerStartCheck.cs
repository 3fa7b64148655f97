using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GatewayContracts;

/// <summary>
/// Fails the start where the ledger could not work: a model without its tables, or a database that it does not know.
/// </summary>
internal sealed class LedgerStartCheck<TContext>(IServiceScopeFactory scopes, LedgerDatabases databases)
    : IHostedService
    where TContext : DbContext
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        databases.For(context);
        if (
            context.Model.FindEntityType(typeof(NotificationRecord)) is null
            || context.Model.FindEntityType(typeof(NotificationState)) is null
        )
        {
            throw new GatewayConfigurationException(
                "The notification ledger cannot be used",
                [
                    $"The model of {typeof(TContext).Name} has not its tables: call "
                        + $"modelBuilder.{nameof(NotificationLedgerModel.AddNotificationLedger)}() in "
                        + $"OnModelCreating, and make a migration.",
                ]
            );
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
