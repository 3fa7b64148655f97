using Microsoft.EntityFrameworkCore;

namespace LedgerShop;

/// <summary>The databases that the shop runs on.</summary>
public static class Database
{
    public static Action<DbContextOptionsBuilder> Of(string provider, string connection) =>
        provider == "sqlite"
            ? options => options.UseSqlite(connection)
            : options => options.UseNpgsql(connection, npgsql => npgsql.EnableRetryOnFailure());
}
