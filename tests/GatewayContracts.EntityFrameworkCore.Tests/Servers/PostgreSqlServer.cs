using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace GatewayContracts.EntityFrameworkCore.Tests.Servers;

/// <summary>
/// A real PostgreSQL of this test run: in a folder of its own, on a free port, run by an ordinary user, stopped at the
/// end.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime, IDisposable
{
    private const string User = "shop";
    private const string Account = "postgres";
    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort();
    private string? _binaries;
    private int _databases;

    public async Task InitializeAsync()
    {
        _binaries =
            FindBinaries()
            ?? throw new InvalidOperationException(
                "These tests need a PostgreSQL server's programs (initdb, pg_ctl), and none was found in "
                    + "/usr/lib/postgresql nor on the PATH. On Debian: apt-get install postgresql."
            );
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", Account, _folder.FullName);
        }

        await AsOrdinaryUserAsync("initdb", "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_binaries is not null && Directory.Exists(Data))
        {
            await AsOrdinaryUserAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        }
    }

    public void Dispose() => _folder.Dispose();

    public Task StartAsync() =>
        AsOrdinaryUserAsync(
            "pg_ctl",
            "-D",
            Data,
            "-w",
            "-t",
            "60",
            "-l",
            _folder.PathOf("log"),
            "-o",
            string.Create(
                CultureInfo.InvariantCulture,
                $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200"
            ),
            "start"
        );

    /// <summary>Stops it as a machine that loses power does.</summary>
    public Task StopAsync() => AsOrdinaryUserAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    /// <summary>Makes an empty database, and tells how to connect to it.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"shop{Interlocked.Increment(ref _databases)}");
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return ConnectionTo(name);
    }

    private string Data => _folder.PathOf("data");

    private string ConnectionTo(string database) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Host=127.0.0.1;Port={_port};Username={User};Database={database};Maximum Pool Size=40"
        );

    private static string? FindBinaries()
    {
        var packaged = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            : [];
        return packaged
            .OrderDescending()
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder =>
                File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"))
            );
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // The server refuses to run as root.
    private Task AsOrdinaryUserAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(_binaries!, program);
        return Environment.UserName == "root"
            ? RunAsync("runuser", ["-u", Account, "--", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // Its output is not read here: the server that pg_ctl leaves behind would keep the pipe open.
        using var process = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. arguments])
            {
                WorkingDirectory = Path.GetTempPath(),
            }
        )!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}."
            );
        }
    }
}
