using GatewayContracts;
using LianLian;
using Microsoft.EntityFrameworkCore;

namespace Merchant;

/// <summary>
/// The shop: what a merchant's own Program.cs has, but for keys and addresses that are made for this run.
/// </summary>
internal static class ShopProgram
{
    public const string NotifyPath = "/lianlian/notify";

    public static WebApplication Build(
        IEnumerable<KeyValuePair<string, string?>> settings,
        string database,
        StoryLog story
    )
    {
        var builder = Loopback.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.AddProvider(story);

        builder.Services.AddGateway<LianLianGateway>(builder.Configuration.GetSection("LianLian"));
        builder.Services.AddDbContext<ShopContext>(options => options.UseSqlite($"Data Source={database}"));
        builder.Services.AddNotificationEndpoints();
        builder.Services.AddNotificationLedger<ShopContext>();
        builder.Services.AddPaymentWatcher<ShopContext, OpenOrders>();
        builder.Services.AddScoped<Shipping>();

        var app = builder.Build();
        app.MapNotification(
            NotifyPath,
            (Verified<PaymentNotification> notification, Shipping shipping, CancellationToken stopping) =>
                shipping.ShipAsync(notification, stopping)
        );
        return app;
    }
}
