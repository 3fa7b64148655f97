using GatewayContracts;
using GatewayContracts.Testing;
using LianLian;
using Merchant;
using Microsoft.EntityFrameworkCore;

// The shop is what a merchant has. The gateway is a stand-in on this machine: it has its own key pair, and each knows
// the other's public key only.
const string MerchantId = "201103171000000000";
const string Told = "2013051500001";
const string Untold = "2013051500002";
const decimal Price = 210.97m;
var folder = Directory.CreateTempSubdirectory("merchant-");
var gateway = new TestGateway<LianLianGateway>(MerchantId);
await using var standIn = await GatewayStandIn.StartAsync(gateway);

using var story = new StoryLog();
await using var shop = ShopProgram.Build(
    [.. gateway.SettingsFor("LianLian"), new("LianLian:Endpoint", standIn.Address.ToString())],
    Path.Combine(folder.FullName, "shop.db"),
    story
);
await InShopAsync(async context =>
{
    await context.Database.EnsureCreatedAsync();
    return 0;
});
await shop.StartAsync();
using var spans = new SpanPrinter();

Story.Title("1. Ask the gateway about a payment");
var client = shop.Services.GetRequiredService<ILianLianClient>();
var query = new PaymentResultQueryRequest { NoOrder = Told };
Story.Line("signed by the shop", SignedMessage.SignString(query, shop.Services.GetRequiredService<MerchantAccount>()));
var outcome = await client.PaymentResultQueryAsync(query);
Story.Answer(outcome);

Story.Title("2. The gateway notifies the shop");
await OrderAsync(Told);
var deliveries = new Deliveries(gateway.GatewayAccount);
var acknowledged = System.Text.Encoding.UTF8.GetString(
    NotificationProtocol.Of<PaymentNotification>().Acknowledge.Body.Span
);
using var courier = new HttpClient { BaseAddress = Loopback.AddressOf(shop) };
var asExpected = outcome is Answered<PaymentResultQueryResponse>;
foreach (var delivery in deliveries.All)
{
    var reply = await delivery.PostAsync(courier);
    var log = story.Take();
    Story.Delivery(delivery, reply, log);
    asExpected &= delivery.Expected is { } reason
        ? reply != acknowledged && log?.Contains($"{reason}:", StringComparison.Ordinal) == true
        : reply == acknowledged;
}

Story.Title("3. The same notification ten times more, at once");
var copies = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => deliveries.All.First().PostAsync(courier)));
Story.Line("acknowledged", $"{copies.Count(reply => reply == acknowledged)} of {copies.Length}");
asExpected &= copies.All(reply => reply == acknowledged);

Story.Title("4. A payment of which no notification comes");
await OrderAsync(Untold);
Story.Line("the watcher asks", Untold);
while (!await InShopAsync(context => context.Orders.AnyAsync(order => order.Number == Untold && order.IsPaid)))
{
    await Task.Delay(TimeSpan.FromMilliseconds(100));
}

await shop.StopAsync();

Story.Title("5. What the shop has in its books");
var orders = await InShopAsync(context => context.Orders.OrderBy(order => order.Number).ToListAsync());
foreach (var order in orders)
{
    Story.Line(
        order.Number,
        FormattableString.Invariant($"paid {order.Amount:0.00} CNY, shipped {order.Shipments} time(s)")
    );
}

var records = await InShopAsync(context =>
    context.Set<NotificationRecord>().OrderBy(record => record.DecidedAt).ToListAsync()
);
foreach (var record in records)
{
    Story.Line("the ledger", $"{record.Verdict}: {record.Identity}");
}

asExpected &= orders is [{ IsPaid: true, Shipments: 1 }, { IsPaid: true, Shipments: 1 }];
Story.End(asExpected);
Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
folder.Delete(recursive: true);
return asExpected ? 0 : 1;

Task<int> OrderAsync(string number) =>
    InShopAsync(context =>
    {
        context.Orders.Add(
            new Order
            {
                Number = number,
                Amount = Price,
                SentToGateway = DateTimeOffset.UtcNow,
            }
        );
        return context.SaveChangesAsync();
    });

async Task<T> InShopAsync<T>(Func<ShopContext, Task<T>> use)
{
    await using var scope = shop.Services.CreateAsyncScope();
    return await use(scope.ServiceProvider.GetRequiredService<ShopContext>());
}
