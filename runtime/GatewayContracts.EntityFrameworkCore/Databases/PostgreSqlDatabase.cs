using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace GatewayContracts;

/// <summary>
/// PostgreSQL, through Npgsql's provider: a second claim waits on the row's lock, for as long as <c>lock_timeout</c>
/// says.
/// </summary>
internal sealed class PostgreSqlDatabase : ILedgerDatabase
{
    private const string LockNotAvailable = "55P03";

    public string Provider => "Npgsql.EntityFrameworkCore.PostgreSQL";

    public async Task<LedgerClaim?> ClaimAsync(
        DbContext context,
        NotificationState row,
        IsolationLevel isolation,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        var transaction = await context
            .Database.BeginTransactionAsync(isolation, cancellationToken)
            .ConfigureAwait(false);
        try
        {
            // Only the claim is hurried: what the handler waits for is its own affair.
            var limit = string.Create(
                CultureInfo.InvariantCulture,
                $"SET LOCAL lock_timeout = {Math.Max(1, (long)patience.TotalMilliseconds)};"
            );
            var code = await ClaimStatement
                .RunAsync(context, transaction, row, limit, "SET LOCAL lock_timeout TO DEFAULT;", cancellationToken)
                .ConfigureAwait(false);
            return new LedgerClaim(transaction, code);
        }
        catch (DbException exception) when (exception.SqlState == LockNotAvailable)
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            return null;
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
