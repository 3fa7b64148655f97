using Microsoft.EntityFrameworkCore.Storage;

namespace GatewayContracts;

/// <summary>
/// A claimed row, and the transaction that holds it. Disposed without a commit, it leaves nothing behind.
/// </summary>
/// <param name="transaction">The transaction.</param>
/// <param name="code">The state as it stands in the row; null where none was handled yet.</param>
/// <param name="queue">What lets the next claim go on; null where the database does that by itself.</param>
public sealed class LedgerClaim(IDbContextTransaction transaction, string? code, IDisposable? queue = null)
    : IAsyncDisposable
{
    /// <summary>The state as it stands in the row; null where none was handled yet.</summary>
    public string? Code { get; } = code;

    /// <summary>Makes everything that was done in the transaction last.</summary>
    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    /// <summary>Ends the transaction.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            queue?.Dispose();
        }
    }
}
