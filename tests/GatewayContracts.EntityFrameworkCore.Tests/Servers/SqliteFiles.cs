using Microsoft.Data.Sqlite;

namespace GatewayContracts.EntityFrameworkCore.Tests.Servers;

/// <summary>The SQLite databases of a test, in a folder that goes with them.</summary>
internal sealed class SqliteFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.FullName;

    /// <summary>How to connect to the database of this name, which is made when it is not there yet.</summary>
    public string Connection(string name = "shop") => $"Data Source={_folder.PathOf(name + ".db")}";

    public void Dispose()
    {
        // A pooled connection holds its file.
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
