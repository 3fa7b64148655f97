using GatewayContracts.EntityFrameworkCore.Tests.Servers;
using GatewayContracts.EntityFrameworkCore.Tests.Shop;
using LedgerShop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GatewayContracts.EntityFrameworkCore.Tests;

/// <summary>
/// A database that is gone, full or at odds, and handlers that hang: nothing is saved, the delivery is refused, and the
/// next one has its effect.
/// </summary>
[Collection(UsesPostgreSql.Name)]
public sealed class FailureTests(PostgreSqlServer server) : IDisposable
{
    private readonly SqliteFiles _sqlite = new();

    public void Dispose() => _sqlite.Dispose();

    private async Task<Action<DbContextOptionsBuilder>> DatabaseAsync(string provider)
    {
        if (provider == "sqlite")
        {
            return options => options.UseSqlite(_sqlite.Connection());
        }

        var source = await server.NewDatabaseAsync();
        return options => options.UseNpgsql(source);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task A_copy_that_waits_too_long_for_a_handler_is_refused_and_a_later_one_gets_its_answer(
        string provider
    )
    {
        await using var till = await Till.OpenAsync(await DatabaseAsync(provider));
        var (begun, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        var message = Gateway.Verified("A1");
        var slow = till.HandleAsync(
            message,
            async (told, services, stopping) =>
            {
                begun.SetResult();
                await go.Task;
                return await Till.CountAsync(services, told.Message.NoOrder, "slow", stopping);
            }
        );
        await begun.Task;
        Assert.Equal(
            NotificationVerdict.Busy,
            await till.HandleAsync(message, patience: TimeSpan.FromMilliseconds(50))
        );
        var waiting = till.HandleAsync(message);
        go.SetResult();
        Assert.Equal(NotificationVerdict.Handled, await slow);
        Assert.Equal(NotificationVerdict.Repeated, await waiting);
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task A_host_that_stops_in_the_middle_leaves_nothing_behind(string provider)
    {
        await using var till = await Till.OpenAsync(await DatabaseAsync(provider));
        using var host = new CancellationTokenSource();
        var message = Gateway.Verified("A1");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            till
                .Services.GetRequiredService<INotificationLedger>()
                .HandleAsync(
                    message,
                    NotifiedEvent.Of(message),
                    async (told, services, stopping) =>
                    {
                        await Till.CountAsync(services, told.Message.NoOrder, "x", stopping);
                        await services.GetRequiredService<ShopContext>().SaveChangesAsync(stopping);
                        await host.CancelAsync();
                        stopping.ThrowIfCancellationRequested();
                        return NotificationAnswer.Acknowledge;
                    },
                    TimeSpan.FromSeconds(60),
                    host.Token
                )
        );
        Assert.Null(await till.OrderAsync("A1"));
        Assert.Equal(NotificationVerdict.Handled, await till.HandleAsync(message));
    }

    [Fact]
    public async Task A_database_that_was_gone_serves_the_next_delivery()
    {
        await using var till = await Till.OpenAsync(await DatabaseAsync("postgresql"));
        var message = Gateway.Verified("A1");
        await server.StopAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => till.HandleAsync(message, patience: TimeSpan.FromSeconds(1)));
        await server.StartAsync();
        Npgsql.NpgsqlConnection.ClearAllPools();
        Assert.Equal(NotificationVerdict.Handled, await till.HandleAsync(message));
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
    }

    [Fact]
    public async Task A_database_that_dies_in_the_middle_of_a_handler_has_the_effect_once()
    {
        await using var till = await Till.OpenAsync(await DatabaseAsync("postgresql"));
        var message = Gateway.Verified("A1");
        await Assert.ThrowsAnyAsync<Exception>(() =>
            till.HandleAsync(
                message,
                async (told, services, stopping) =>
                {
                    await server.StopAsync();
                    return await Till.CountAsync(services, told.Message.NoOrder, "x", stopping);
                },
                TimeSpan.FromMilliseconds(1)
            )
        );
        await server.StartAsync();
        Npgsql.NpgsqlConnection.ClearAllPools();
        Assert.Null(await till.OrderAsync("A1"));
        Assert.Equal(NotificationVerdict.Handled, await till.HandleAsync(message));
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
    }

    [Fact]
    public async Task A_full_disk_refuses_and_has_the_effect_once_there_is_room()
    {
        var disk = new Disk();
        await using var till = await Till.OpenAsync(options =>
            options.UseSqlite(_sqlite.Connection()).AddInterceptors(disk)
        );
        await till.HandleAsync(Gateway.Verified("A0"));
        disk.IsFull = true;
        Exception? full = null;
        var order = 0;
        while (full is null)
        {
            full = await Record.ExceptionAsync(() => till.HandleAsync(Gateway.Verified($"A{++order}")));
        }

        Assert.Contains("full", full.GetBaseException().Message, StringComparison.Ordinal);
        Assert.Null(await till.OrderAsync($"A{order}"));
        disk.IsFull = false;
        Assert.Equal(NotificationVerdict.Handled, await till.HandleAsync(Gateway.Verified($"A{order}")));
        Assert.Equal(1, (await till.OrderAsync($"A{order}"))!.Effects);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Serialization_failures_are_repeated_and_no_event_counts_twice(bool repeats)
    {
        var source = await server.NewDatabaseAsync();
        await using var till = await Till.OpenAsync(
            options =>
                options.UseNpgsql(
                    source,
                    npgsql =>
                    {
                        if (repeats)
                        {
                            npgsql.EnableRetryOnFailure(20, TimeSpan.FromMilliseconds(50), null);
                        }
                    }
                ),
            options => options.Isolation = System.Data.IsolationLevel.Serializable
        );

        // All read the same sum and write it: of two at a time, the database lets one commit.
        async Task<NotificationAnswer> SumAsync(
            Verified<PaymentNotification> told,
            IServiceProvider services,
            CancellationToken stopping
        )
        {
            var shop = services.GetRequiredService<ShopContext>();
            var sum = await shop.Orders.SumAsync(order => order.Effects, stopping);
            shop.Orders.Add(
                new Order
                {
                    Number = told.Message.NoOrder,
                    Effects = 1,
                    State = $"{sum}",
                }
            );
            return NotificationAnswer.Acknowledge;
        }

        var open = Enumerable.Range(0, 16).Select(order => Gateway.Verified($"A{order}")).ToList();
        while (open.Count > 0)
        {
            // What failed is delivered again, as the gateway does.
            var failed = await Task.WhenAll(
                open.Select(message =>
                    Task.Run(async () =>
                        await Record.ExceptionAsync(() => till.HandleAsync(message, SumAsync)) is null ? null : message
                    )
                )
            );
            open = [.. failed.OfType<Verified<PaymentNotification>>()];
        }

        var states = await till.InContextAsync(context => context.Orders.Select(order => order.State).ToListAsync());
        Assert.Equal(
            Enumerable.Range(0, 16).Select(sum => $"{sum}").Order(StringComparer.Ordinal),
            states.Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Lets SQLite's file grow no further, as a full disk does.</summary>
    private sealed class Disk : DbConnectionInterceptor
    {
        public bool IsFull { get; set; }

        public override async Task ConnectionOpenedAsync(
            System.Data.Common.DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            await using var command = connection.CreateCommand();
            command.CommandText = IsFull ? "PRAGMA max_page_count = 1" : "PRAGMA max_page_count = 1000000";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
