using System.Collections.Concurrent;
using System.Data;
using Microsoft.EntityFrameworkCore;

namespace GatewayContracts;

/// <summary>
/// SQLite, through Microsoft's provider. A transaction that writes locks the whole file, and the provider waits for
/// that lock with a sleeping thread; so within one process the claims queue up here, without a thread.
/// </summary>
internal sealed class SqliteDatabase : ILedgerDatabase
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _queues = new(StringComparer.Ordinal);

    public string Provider => "Microsoft.EntityFrameworkCore.Sqlite";

    public async Task<LedgerClaim?> ClaimAsync(
        DbContext context,
        NotificationState row,
        IsolationLevel isolation,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        var queue = _queues.GetOrAdd(context.Database.GetConnectionString() ?? "", _ => new SemaphoreSlim(1));
        if (!await queue.WaitAsync(patience, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        var place = new QueuePlace(queue);
        try
        {
            var transaction = await context
                .Database.BeginTransactionAsync(isolation, cancellationToken)
                .ConfigureAwait(false);
            try
            {
                return new LedgerClaim(
                    transaction,
                    await ClaimStatement
                        .RunAsync(context, transaction, row, "", "", cancellationToken)
                        .ConfigureAwait(false),
                    place
                );
            }
            catch
            {
                await transaction.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    private sealed class QueuePlace(SemaphoreSlim queue) : IDisposable
    {
        public void Dispose() => queue.Release();
    }
}
