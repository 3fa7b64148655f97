using System.Globalization;
using DotNetCore.CAP;
using DotNetCore.CAP.Transport;
using GatewayContracts.EntityFrameworkCore.Tests.Servers;
using GatewayContracts.EntityFrameworkCore.Tests.Shop;
using LedgerShop;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GatewayContracts.EntityFrameworkCore.Tests;

/// <summary>
/// A handler that has to reach outside writes to the outbox of its bus, here of CAP, in the ledger's transaction: the
/// message stands if and only if the order's change does. The row in the outbox is what is proved; no broker is there
/// to deliver it.
/// </summary>
[Collection(UsesPostgreSql.Name)]
public sealed class OutboxTests(PostgreSqlServer server)
{
    private const string Topic = "orders.paid";

    [Fact]
    public async Task A_message_is_committed_with_the_order_once()
    {
        await using var till = await OpenAsync(new BrokerOutOfReach());
        var message = Gateway.Verified("A1");
        Assert.Equal(NotificationVerdict.Handled, await till.HandleAsync(message, CountAndTellAsync));
        Assert.Equal(NotificationVerdict.Repeated, await till.HandleAsync(message, CountAndTellAsync));
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
        var published = Assert.Single(await PublishedAsync(till));
        Assert.Equal(Topic, published.Name);
        Assert.Contains("\"Value\":\"A1\"", published.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_commit_nobody_else_sees_the_message()
    {
        await using var till = await OpenAsync(new BrokerOutOfReach());
        var seen = -1;
        await till.HandleAsync(
            Gateway.Verified("A1"),
            async (told, services, stopping) =>
            {
                var answer = await CountAndTellAsync(told, services, stopping);
                seen = (await PublishedAsync(till)).Count;
                return answer;
            }
        );
        Assert.Equal(0, seen);
        Assert.Single(await PublishedAsync(till));
    }

    [Fact]
    public async Task A_handler_that_throws_or_refuses_leaves_no_message_and_no_change()
    {
        await using var till = await OpenAsync(new BrokerOutOfReach());
        var message = Gateway.Verified("A1");
        await Assert.ThrowsAsync<FormatException>(() =>
            till.HandleAsync(
                message,
                async (told, services, stopping) =>
                {
                    await CountAndTellAsync(told, services, stopping);
                    throw new FormatException();
                }
            )
        );
        Assert.Equal(
            NotificationVerdict.Declined,
            await till.HandleAsync(
                message,
                async (told, services, stopping) =>
                {
                    await CountAndTellAsync(told, services, stopping);
                    return NotificationAnswer.Refuse;
                }
            )
        );
        Assert.Empty(await PublishedAsync(till));
        Assert.Null(await till.OrderAsync("A1"));

        Assert.Equal(NotificationVerdict.Handled, await till.HandleAsync(message, CountAndTellAsync));
        Assert.Single(await PublishedAsync(till));
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
    }

    [Fact]
    public async Task Copies_at_the_same_time_leave_one_message()
    {
        await using var till = await OpenAsync(new BrokerOutOfReach());
        var message = Gateway.Verified("A1");
        var verdicts = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => till.HandleAsync(message, CountAndTellAsync)))
        );
        Assert.Single(verdicts, NotificationVerdict.Handled);
        Assert.Equal(7, verdicts.Count(verdict => verdict == NotificationVerdict.Repeated));
        Assert.Single(await PublishedAsync(till));
        Assert.Equal(1, (await till.OrderAsync("A1"))!.Effects);
    }

    [Fact]
    public async Task The_bus_finds_the_message_by_itself_after_the_commit()
    {
        var broker = new BrokerOutOfReach();
        await using var till = await OpenAsync(
            broker,
            cap =>
            {
                cap.FallbackWindowLookbackSeconds = 0;
                cap.FailedRetryInterval = 1;
            }
        );
        await till.HandleAsync(Gateway.Verified("A1"), CountAndTellAsync);
        var tried = await broker.FirstAttempt;
        Assert.Equal(Assert.Single(await PublishedAsync(till)).Id.ToString(CultureInfo.InvariantCulture), tried);
    }

    private static async Task<NotificationAnswer> CountAndTellAsync(
        Verified<PaymentNotification> told,
        IServiceProvider services,
        CancellationToken stopping
    )
    {
        var shop = services.GetRequiredService<ShopContext>();
        var bus = services.GetRequiredService<ICapPublisher>();
        var dispatcher = services.GetRequiredService<IDispatcher>();
        var answer = await Counting.CountAsync(shop, told.Message.NoOrder, told.Message.ResultPayText!, stopping);

        // Neither committed nor disposed here: the transaction is the ledger's.
        bus.Transaction = new PostgreSqlCapTransaction(dispatcher)
        {
            DbTransaction = shop.Database.CurrentTransaction,
            AutoCommit = false,
        };
        await bus.PublishAsync(Topic, told.Message.NoOrder, cancellationToken: stopping);
        return answer;
    }

    private static Task<List<Published>> PublishedAsync(Till till) =>
        till.InContextAsync(context =>
            context.Database.SqlQuery<Published>($"""SELECT "Id", "Name", "Content" FROM cap.published""").ToListAsync()
        );

    private async Task<Till> OpenAsync(BrokerOutOfReach broker, Action<CapOptions>? configure = null)
    {
        var source = await server.NewDatabaseAsync();
        var till = await Till.OpenAsync(
            options => options.UseNpgsql(source, npgsql => npgsql.EnableRetryOnFailure()),
            more: services =>
                services.AddCap(cap =>
                {
                    cap.UseEntityFramework<ShopContext>();
                    cap.RegisterExtension(broker);
                    configure?.Invoke(cap);
                })
        );
        await till.Services.GetRequiredService<IBootstrapper>().BootstrapAsync();
        return till;
    }

    private sealed record Published(long Id, string Name, string Content);
}
