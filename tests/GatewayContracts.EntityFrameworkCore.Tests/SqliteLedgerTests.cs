using GatewayContracts.EntityFrameworkCore.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace GatewayContracts.EntityFrameworkCore.Tests;

/// <summary>On SQLite, in a file of the test's own.</summary>
public sealed class SqliteLedgerTests : LedgerTests, IDisposable
{
    private readonly SqliteFiles _sqlite = new();
    private int _files;

    public void Dispose() => _sqlite.Dispose();

    private protected override Task<Action<DbContextOptionsBuilder>> NewDatabaseAsync()
    {
        var source = _sqlite.Connection($"{++_files}");
        return Task.FromResult<Action<DbContextOptionsBuilder>>(options => options.UseSqlite(source));
    }
}
