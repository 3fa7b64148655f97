using Microsoft.EntityFrameworkCore;

namespace GatewayContracts.EntityFrameworkCore.Tests;

/// <summary>On SQLite, in a file of the test's own.</summary>
public sealed class SqliteLedgerTests : LedgerTests, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ledger-").FullName;
    private int _files;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private protected override Task<Action<DbContextOptionsBuilder>> NewDatabaseAsync()
    {
        var source = $"Data Source={Path.Combine(_folder, $"{++_files}.db")}";
        return Task.FromResult<Action<DbContextOptionsBuilder>>(options => options.UseSqlite(source));
    }
}
