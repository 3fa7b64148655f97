using GatewayContracts.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GatewayContracts;

/// <summary>What every notification endpoint of an application is made of.</summary>
internal sealed class NotificationEndpointParts(
    IServiceProvider services,
    IServiceScopeFactory scopes,
    IOptions<NotificationEndpointOptions> options,
    IHostApplicationLifetime lifetime,
    RunningHandlers running,
    RefusalLog refusals,
    NotificationMetrics metrics,
    TimeProvider clock,
    ILoggerFactory loggers
)
{
    public IServiceScopeFactory Scopes { get; } = scopes;

    public NotificationEndpointOptions Options { get; } = options.Value;

    public CancellationToken Stopping { get; } = lifetime.ApplicationStopping;

    public RunningHandlers Running { get; } = running;

    public RefusalLog Refusals { get; } = refusals;

    public NotificationMetrics Metrics { get; } = metrics;

    public TimeProvider Clock { get; } = clock;

    public ILogger Log { get; } = loggers.CreateLogger("GatewayContracts.Notifications");

    /// <exception cref="InvalidOperationException">None are registered.</exception>
    public IMerchantAccounts AccountsOf(GatewayContract gateway) =>
        services.GetKeyedService<IMerchantAccounts>(gateway.Name)
        ?? services.GetService<IMerchantAccounts>()
        ?? throw new InvalidOperationException(
            $"No account for {gateway.Name} is registered, by which its notifications could be verified: register "
                + $"the gateway, or an {nameof(IMerchantAccounts)} with the key \"{gateway.Name}\"."
        );

    public INotificationLedger? Ledger { get; } = services.GetService<INotificationLedger>();
}
