using Microsoft.EntityFrameworkCore.Storage;

namespace GatewayContracts;

/// <summary>
/// A claimed row, and the transaction that holds it. If it is disposed without a commit, the transaction is rolled
/// back.
/// </summary>
/// <param name="transaction">The transaction.</param>
/// <param name="code">The state in the row; null if none was handled yet.</param>
/// <param name="queue">What releases the next claim; null if the database does that itself.</param>
public sealed class LedgerClaim(IDbContextTransaction transaction, string? code, IDisposable? queue = null)
    : IAsyncDisposable
{
    /// <summary>The state in the row; null if none was handled yet.</summary>
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
