using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace GatewayContracts;

/// <summary>
/// The statement that inserts a row or locks the existing one, and returns its state, for databases with ON CONFLICT
/// and RETURNING.
/// </summary>
internal static class ClaimStatement
{
    /// <param name="context">Whose model says how table and columns are called.</param>
    /// <param name="transaction">The transaction that the row is claimed in.</param>
    /// <param name="row">The row to insert.</param>
    /// <param name="before">A statement to run first, with its semicolon.</param>
    /// <param name="after">A statement to run last, after a semicolon.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The state's code in the row; null if it has none.</returns>
    public static async Task<string?> RunAsync(
        DbContext context,
        IDbContextTransaction transaction,
        NotificationState row,
        string before,
        string after,
        CancellationToken cancellationToken
    )
    {
        var entity = context.Model.FindEntityType(typeof(NotificationState))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var sql = context.GetService<ISqlGenerationHelper>();
        string Column(string property) => sql.DelimitIdentifier(entity.FindProperty(property)!.GetColumnName(table)!);
        var name = sql.DelimitIdentifier(table.Name, table.Schema);
        var (key, subject, code, claims, changed) = (
            Column(nameof(row.Key)),
            Column(nameof(row.Subject)),
            Column(nameof(row.Code)),
            Column(nameof(row.Claims)),
            Column(nameof(row.ChangedAt))
        );

        var command = context.Database.GetDbConnection().CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.Transaction = transaction.GetDbTransaction();
        command.CommandText =
            $"{before}INSERT INTO {name} ({key}, {subject}, {claims}, {changed}) VALUES (@key, @subject, 1, @changed) "
            + $"ON CONFLICT ({key}) DO UPDATE SET {claims} = {name}.{claims} + 1 RETURNING {code};{after}";
        Add(command, "@key", row.Key);
        Add(command, "@subject", row.Subject);
        Add(command, "@changed", row.ChangedAt);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) as string;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
