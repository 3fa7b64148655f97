using LedgerShop;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace GatewayContracts.EntityFrameworkCore.Tests.Shop;

/// <summary>A shop's services with the ledger in them, on one database, with a log to look at.</summary>
internal sealed class Till : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Till(ServiceProvider services)
    {
        _services = services;
    }

    public FakeLogCollector Log => _services.GetFakeLogCollector();

    public FakeTimeProvider Clock => (FakeTimeProvider)_services.GetRequiredService<TimeProvider>();

    public IServiceProvider Services => _services;

    public static async Task<Till> OpenAsync(
        Action<DbContextOptionsBuilder> database,
        Action<NotificationLedgerOptions>? configure = null,
        Action<IServiceCollection>? more = null
    )
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddFakeLogging());
        services.AddSingleton<TimeProvider>(
            new FakeTimeProvider(new DateTimeOffset(2026, 11, 26, 8, 0, 0, TimeSpan.Zero))
        );
        services.AddDbContext<ShopContext>(database);
        services.AddNotificationLedger<ShopContext>(configure);
        more?.Invoke(services);
        var till = new Till(
            services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true })
        );
        await till.InContextAsync(context => context.Database.EnsureCreatedAsync());
        return till;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    public Task<NotificationVerdict> HandleAsync(
        Verified<PaymentNotification> message,
        NotificationHandling<PaymentNotification>? handler = null,
        TimeSpan? patience = null
    ) =>
        _services
            .GetRequiredService<INotificationLedger>()
            .HandleAsync(
                message,
                NotifiedEvent.Of(message),
                handler
                    ?? (
                        (told, services, stopping) =>
                            CountAsync(services, told.Message.NoOrder, told.Message.ResultPayText!, stopping)
                    ),
                patience ?? TimeSpan.FromSeconds(60),
                CancellationToken.None
            );

    public static Task<NotificationAnswer> CountAsync(
        IServiceProvider services,
        string number,
        string state,
        CancellationToken stopping
    ) => Counting.CountAsync(services.GetRequiredService<ShopContext>(), number, state, stopping);

    public async Task<T> InContextAsync<T>(Func<ShopContext, Task<T>> use)
    {
        await using var scope = _services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<ShopContext>());
    }

    public Task<Order?> OrderAsync(string number) =>
        InContextAsync(context => context.Orders.AsNoTracking().SingleOrDefaultAsync(order => order.Number == number));

    public Task<List<NotificationRecord>> RecordsAsync() =>
        InContextAsync(context =>
            context
                .Notifications.AsNoTracking()
                .OrderBy(record => record.DecidedAt)
                .ThenBy(record => record.Code)
                .ToListAsync()
        );
}
