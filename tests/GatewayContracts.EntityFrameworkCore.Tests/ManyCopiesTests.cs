using System.Diagnostics;
using GatewayContracts.EntityFrameworkCore.Tests.Servers;
using GatewayContracts.EntityFrameworkCore.Tests.Shop;
using LedgerShop;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace GatewayContracts.EntityFrameworkCore.Tests;

/// <summary>
/// 10 000 copies of 100 notifications from eight connections, on one process and on three, and shops that are killed.
/// </summary>
[Collection(UsesPostgreSql.Name)]
public sealed class ManyCopiesTests(PostgreSqlServer server, ITestOutputHelper output) : IDisposable
{
    private const int Notifications = 100;
    private const int Copies = 100;
    private const int Connections = 8;
    private const int InsertsToCompare = 1000;

    // A hundred kills are run by hand, with LEDGER_KILLS=100; the suite has time for some.
    private static readonly int s_kills = int.TryParse(
        Environment.GetEnvironmentVariable("LEDGER_KILLS"),
        out var kills
    )
        ? kills
        : 8;
    private readonly SqliteFiles _sqlite = new();

    public void Dispose() => _sqlite.Dispose();

    [Fact]
    public Task On_SQLite_in_one_process_each_counts_once() =>
        EachCountsOnceAsync("sqlite", _sqlite.Connection(), processes: 1);

    [Fact]
    public async Task On_PostgreSQL_with_three_processes_each_counts_once() =>
        await EachCountsOnceAsync("postgresql", await server.NewDatabaseAsync(), processes: 3);

    [Fact]
    public Task A_shop_on_SQLite_that_is_killed_loses_nothing_and_doubles_nothing() =>
        SurvivesKillsAsync("sqlite", _sqlite.Connection(), processes: 1);

    [Fact]
    public async Task Shops_on_PostgreSQL_that_are_killed_lose_nothing_and_double_nothing() =>
        await SurvivesKillsAsync("postgresql", await server.NewDatabaseAsync(), processes: 3);

    private static List<byte[]> Shuffled(int notifications, int copies, int seed)
    {
        var deliveries = Enumerable
            .Range(0, notifications)
            .Select(order => Gateway.Deliver($"A{order}"))
            .SelectMany(body => Enumerable.Repeat(body, copies))
            .ToArray();
        new Random(seed).Shuffle(deliveries);
        return [.. deliveries];
    }

    private async Task EachCountsOnceAsync(string provider, string connection, int processes)
    {
        await CreateAsync(provider, connection);
        var shops = await StartAsync(provider, connection, processes);
        using var courier = new Courier();
        var turn = 0;
        var watch = Stopwatch.StartNew();
        await courier.DeliverAsync(
            Shuffled(Notifications, Copies, seed: 1),
            Connections,
            () => shops[(int)((uint)Interlocked.Increment(ref turn) % shops.Count)].Address
        );
        var rate = Notifications * Copies / watch.Elapsed.TotalSeconds;
        shops.ForEach(shop => shop.Dispose());
        await AssertOnceAsync(provider, connection, Notifications);
        Assert.Equal(Notifications * Copies, courier.Answers["""{"ret_code":"0000","ret_msg":"交易成功"}"""]);
        Assert.DoesNotContain("broken connection", courier.Answers.Keys);
        var bare = await InsertRateAsync(provider, connection);
        output.WriteLine(
            $"{provider}, {processes} process(es): {rate:0} deliveries a second, {bare:0} bare inserts and "
                + $"commits a second, ratio {rate / bare:0.00}; {string.Join(", ", courier.Answers)}"
        );
    }

    private async Task SurvivesKillsAsync(string provider, string connection, int processes)
    {
        await CreateAsync(provider, connection);
        var keys = ShopProcess.WriteKeys(_sqlite.Folder);
        var shops = await StartAsync(provider, connection, processes);
        var random = new Random(7);
        using var courier = new Courier();
        var turn = 0;
        Uri Address() => shops[(int)((uint)Interlocked.Increment(ref turn) % processes)].Address;
        for (var kill = 0; kill < s_kills; kill++)
        {
            var traffic = courier.DeliverAsync(
                Shuffled(8, copies: 3, seed: kill).Select((_, i) => Gateway.Deliver($"A{(kill * 8) + (i % 8)}")),
                Connections,
                Address
            );
            var victim = random.Next(processes);
            await Task.Delay(random.Next(120));
            shops[victim].Kill();
            shops[victim] = await ShopProcess.StartAsync(provider, connection, keys);
            await traffic;
        }

        shops.ForEach(shop => shop.Dispose());
        await AssertOnceAsync(provider, connection, s_kills * 8);
        output.WriteLine($"{provider}, {processes} process(es), {s_kills} kills: {string.Join(", ", courier.Answers)}");
    }

    private async Task<List<ShopProcess>> StartAsync(string provider, string connection, int processes)
    {
        var keys = ShopProcess.WriteKeys(_sqlite.Folder);
        return
        [
            .. await Task.WhenAll(
                Enumerable.Range(0, processes).Select(_ => ShopProcess.StartAsync(provider, connection, keys))
            ),
        ];
    }

    private static async Task CreateAsync(string provider, string connection)
    {
        await using var context = Open(provider, connection);
        await context.Database.EnsureCreatedAsync();
    }

    private static async Task AssertOnceAsync(string provider, string connection, int notifications)
    {
        await using var context = Open(provider, connection);
        Assert.Equal(notifications, await context.Orders.CountAsync());
        Assert.All(await context.Orders.ToListAsync(), order => Assert.Equal(1, order.Effects));
        Assert.Equal(
            notifications,
            await context.Notifications.CountAsync(record => record.Verdict == NotificationVerdict.Handled)
        );
    }

    // What the database itself does on this machine: one row and one commit at a time, from as many connections.
    private static async Task<double> InsertRateAsync(string provider, string connection)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, provider == "sqlite" ? 1 : Connections)
                .Select(worker =>
                    Task.Run(async () =>
                    {
                        for (var i = 0; i < InsertsToCompare / (provider == "sqlite" ? 1 : Connections); i++)
                        {
                            await using var context = Open(provider, connection);
                            context.Orders.Add(new Order { Number = $"B{worker}-{i}" });
                            await context.SaveChangesAsync();
                        }
                    })
                )
        );
        return InsertsToCompare / watch.Elapsed.TotalSeconds;
    }

    private static ShopContext Open(string provider, string connection)
    {
        var options = new DbContextOptionsBuilder<ShopContext>();
        Database.Of(provider, connection)(options);
        return new ShopContext(options.Options);
    }
}
