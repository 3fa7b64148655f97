using System.Collections.Concurrent;
using GatewayContracts.EntityFrameworkCore.Tests.Servers;
using GatewayContracts.EntityFrameworkCore.Tests.Shop;
using LedgerShop;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace GatewayContracts.EntityFrameworkCore.Tests;

/// <summary>
/// Payments of which no notification came are asked about, by one machine at a time, and counted once.
/// </summary>
public sealed class WatcherTests : IDisposable
{
    private readonly SqliteFiles _sqlite = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 26, 8, 0, 0, TimeSpan.Zero));
    private readonly GatewayDesk _desk = new();

    public void Dispose() => _sqlite.Dispose();

    private async Task<IHost> StartAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging(logging => logging.AddFakeLogging());
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddSingleton(_desk);
        builder.Services.AddDbContext<ShopContext>(options => options.UseSqlite(_sqlite.Connection()));
        builder.Services.AddNotificationLedger<ShopContext>();
        builder.Services.AddPaymentWatcher<ShopContext, OpenOrders>();
        var host = builder.Build();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ShopContext>().Database.EnsureCreatedAsync();
        }

        await host.StartAsync();
        return host;
    }

    private static async Task<Order?> OrderAsync(IHost host, string number)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<ShopContext>()
            .Orders.AsNoTracking()
            .SingleOrDefaultAsync(order => order.Number == number);
    }

    // A watcher may not have begun its wait when the clock moves, so the clock moves until there is a round.
    private async Task RoundAsync()
    {
        while (!await _desk.IsRoundAsync())
        {
            _clock.Advance(TimeSpan.FromMinutes(2));
        }
    }

    [Fact]
    public async Task An_open_payment_is_asked_about_until_it_is_final_and_counts_once()
    {
        _desk.Open["A1"] = (_clock.GetUtcNow(), "PROCESSING");
        using var host = await StartAsync();
        await RoundAsync();
        await RoundAsync();
        _desk.Open["A1"] = (_desk.Open["A1"].Since, "SUCCESS");
        await RoundAsync();
        await RoundAsync();
        await RoundAsync();
        await host.StopAsync();
        var order = (await OrderAsync(host, "A1"))!;
        Assert.Equal(("SUCCESS", 2), (order.State, order.Effects));
        Assert.True(_desk.Asked["A1"] >= 3);
    }

    [Fact]
    public async Task Two_machines_count_a_payment_once()
    {
        _desk.Open["A1"] = (_clock.GetUtcNow(), "SUCCESS");
        using var first = await StartAsync();
        using var second = await StartAsync();
        while (_desk.Asked.IsEmpty)
        {
            await RoundAsync();
        }

        await first.StopAsync();
        await second.StopAsync();
        Assert.Equal(1, (await OrderAsync(first, "A1"))!.Effects);
    }

    [Fact]
    public async Task One_of_many_machines_holds_the_lease_until_it_lets_go_of_it()
    {
        using var host = await StartAsync();
        await host.StopAsync();
        var keepers = Enumerable
            .Range(0, 8)
            .Select(_ => new LeaseKeeper("watch", TimeSpan.FromMinutes(2), _clock))
            .ToList();
        async Task<bool> TakeAsync(LeaseKeeper keeper)
        {
            await using var scope = host.Services.CreateAsyncScope();
            return await keeper.TakeAsync(
                scope.ServiceProvider.GetRequiredService<ShopContext>(),
                CancellationToken.None
            );
        }

        var taken = await Task.WhenAll(keepers.Select(keeper => Task.Run(() => TakeAsync(keeper))));
        var holder = keepers[Assert.Single(Enumerable.Range(0, keepers.Count), keeper => taken[keeper])];
        var other = keepers.First(keeper => keeper != holder);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await TakeAsync(holder));
        _clock.Advance(TimeSpan.FromMinutes(2));
        Assert.False(await TakeAsync(other));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await TakeAsync(other));
        Assert.False(await TakeAsync(holder));
    }

    [Theory]
    [InlineData(0, null, false)]
    [InlineData(2, null, true)]
    [InlineData(3, 2, false)]
    [InlineData(4, 2, true)]
    [InlineData(61, 60, false)]
    [InlineData(119, 60, false)]
    [InlineData(120, 60, true)]
    [InlineData(121, 120, false)]
    [InlineData(500, 120, true)]
    public void The_schedule_is_the_specs_and_then_hourly(int now, int? last, bool expected)
    {
        var since = _clock.GetUtcNow();
        var schedule = new WatchSchedule(NotificationProtocol.Of<PaymentNotification>().ResendAfter);
        Assert.Equal(TimeSpan.FromMinutes(2), schedule.Shortest);
        Assert.Equal(
            expected,
            schedule.IsDue(since, last is { } minutes ? since.AddMinutes(minutes) : null, since.AddMinutes(now))
        );
    }

    /// <summary>The gateway's desk that queries are asked at: it signs what it knows of each order.</summary>
    private sealed class GatewayDesk : HttpMessageHandler
    {
        private readonly SemaphoreSlim _rounds = new(0);

        public ConcurrentDictionary<string, (DateTimeOffset Since, string Result)> Open { get; } = new();

        public ConcurrentDictionary<string, int> Asked { get; } = new();

        public void Round() => _rounds.Release();

        public Task<bool> IsRoundAsync() => _rounds.WaitAsync(TimeSpan.FromMilliseconds(20));

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var asked = SignedMessage.Open<PaymentResultQueryRequest>(
                await request.Content!.ReadAsByteArrayAsync(cancellationToken),
                Gateway.GatewayAccount
            );
            var order = asked.Verified!.Message.NoOrder!;
            Asked.AddOrUpdate(order, 1, (_, count) => count + 1);
            return new HttpResponseMessage
            {
                Content = new ByteArrayContent(QueryAnswer.Sign(order, Open[order].Result)),
            };
        }
    }

    private sealed class OpenOrders(GatewayDesk desk, ShopContext shop)
        : PaymentWatch<PaymentNotification, PaymentResultQueryRequest, PaymentResultQueryResponse>
    {
        protected override async IAsyncEnumerable<OpenPayment<PaymentResultQueryRequest>> FindOpenAsync(
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stopping
        )
        {
            await Task.Yield();
            foreach (var (order, (since, _)) in desk.Open)
            {
                yield return new(new PaymentResultQueryRequest { NoOrder = order }, since);
            }

            desk.Round();
        }

        protected override Task<Outcome<PaymentResultQueryResponse>> AskAsync(
            PaymentResultQueryRequest query,
            CancellationToken stopping
        ) =>
            new LianLianClient(
                new HttpClient(desk, disposeHandler: false),
                Gateway.ShopAccount
            ).PaymentResultQueryAsync(query, stopping);

        protected override Task<NotificationAnswer> HandleAsync(
            Verified<PaymentResultQueryResponse> answer,
            CancellationToken stopping
        ) => Counting.CountAsync(shop, answer.Message.NoOrder!, answer.Message.ResultPayText!, stopping);
    }
}
