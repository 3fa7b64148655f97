using Microsoft.EntityFrameworkCore;

namespace GatewayContracts;

/// <summary>Takes and keeps the lease of a watch in the database, so that of several machines one asks.</summary>
internal sealed class LeaseKeeper(string watch, TimeSpan duration, TimeProvider clock)
{
    private readonly string _owner = Guid.NewGuid().ToString("N");

    /// <summary>Takes the lease if it is free, or keeps it.</summary>
    /// <returns>Whether this process holds it now.</returns>
    public async Task<bool> TakeAsync(DbContext context, CancellationToken stopping)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var until = now + duration;
        var leases = context.Set<WatchLease>();
        if (
            await leases
                .Where(lease => lease.Watch == watch && (lease.Owner == _owner || lease.Until < now))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(lease => lease.Owner, _owner).SetProperty(lease => lease.Until, until),
                    stopping
                )
                .ConfigureAwait(false) == 1
        )
        {
            return true;
        }

        if (await leases.AnyAsync(lease => lease.Watch == watch, stopping).ConfigureAwait(false))
        {
            return false;
        }

        leases.Add(
            new WatchLease
            {
                Watch = watch,
                Owner = _owner,
                Until = until,
            }
        );
        try
        {
            await context.SaveChangesAsync(stopping).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another machine wrote the first row at the same moment.
            return false;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    /// <summary>When the last round was, on any machine.</summary>
    public Task<DateTime?> LastRoundAsync(DbContext context, CancellationToken stopping) =>
        context
            .Set<WatchLease>()
            .Where(lease => lease.Watch == watch)
            .Select(lease => lease.LastRound)
            .SingleOrDefaultAsync(stopping);

    /// <summary>Says that a round is over.</summary>
    public Task<int> EndRoundAsync(DbContext context, DateTime began, CancellationToken stopping) =>
        context
            .Set<WatchLease>()
            .Where(lease => lease.Watch == watch && lease.Owner == _owner)
            .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.LastRound, began), stopping);
}
