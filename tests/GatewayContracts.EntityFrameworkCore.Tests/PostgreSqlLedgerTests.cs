using GatewayContracts.EntityFrameworkCore.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace GatewayContracts.EntityFrameworkCore.Tests;

/// <summary>On PostgreSQL, with commands that EF Core repeats when they fail.</summary>
[Collection(UsesPostgreSql.Name)]
public sealed class PostgreSqlLedgerTests(PostgreSqlServer server) : LedgerTests
{
    private protected override async Task<Action<DbContextOptionsBuilder>> NewDatabaseAsync()
    {
        var source = await server.NewDatabaseAsync();
        return options => options.UseNpgsql(source, npgsql => npgsql.EnableRetryOnFailure());
    }
}
