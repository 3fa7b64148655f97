using GatewayContracts;
using LedgerShop;
using LianLian;

// LedgerShop <provider> <connection> <folder of keys> <merchant>: a shop that counts notifications, until it is killed.
// It prints the address that it listens on.
var (provider, connection, keys, merchant) = (args[0], args[1], args[2], args[3]);
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddSingleton<IMerchantAccounts>(
    new MerchantAccount(
        merchant,
        SigningKey.Load(Path.Combine(keys, "shop.pem")),
        new KeyRing(VerificationKey.Load(Path.Combine(keys, "gateway.pem")))
    )
);
builder.Services.AddDbContext<ShopContext>(Database.Of(provider, connection));
builder.Services.AddNotificationLedger<ShopContext>();
builder.Services.AddNotificationEndpoints();
await using var shop = builder.Build();
shop.MapNotification(
    "/notify",
    (Verified<PaymentNotification> notification, ShopContext orders, CancellationToken stopping) =>
        Counting.CountAsync(orders, notification.Message.NoOrder, notification.Message.ResultPayText!, stopping)
);
await shop.StartAsync();
Console.WriteLine(shop.Urls.First());
await shop.WaitForShutdownAsync();
