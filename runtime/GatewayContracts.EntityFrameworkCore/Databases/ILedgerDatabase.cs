using System.Data;
using Microsoft.EntityFrameworkCore;

namespace GatewayContracts;

/// <summary>
/// What the ledger needs of a database beyond EF Core: to claim a row in one statement, and to limit the wait for its
/// lock.
/// </summary>
public interface ILedgerDatabase
{
    /// <summary>The EF Core provider that this is for, as <c>DatabaseFacade.ProviderName</c> gives it.</summary>
    string Provider { get; }

    /// <summary>
    /// Begins a transaction and claims a row of <see cref="NotificationState"/> in it: inserts the row, or locks the
    /// one that is there. Until the transaction ends, no other transaction can claim it.
    /// </summary>
    /// <param name="context">The context whose transaction it is; it has none yet.</param>
    /// <param name="row">The row to insert.</param>
    /// <param name="isolation">The isolation of the transaction; unspecified: the database's default.</param>
    /// <param name="patience">How long to wait for another transaction that holds the row.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>
    /// The claim; null if another transaction held the row for longer than <paramref name="patience"/>.
    /// </returns>
    Task<LedgerClaim?> ClaimAsync(
        DbContext context,
        NotificationState row,
        IsolationLevel isolation,
        TimeSpan patience,
        CancellationToken cancellationToken
    );
}
