using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GatewayContracts;

/// <summary>Registers what notification endpoints need.</summary>
public static class NotificationEndpointServices
{
    /// <summary>
    /// Adds what
    /// <see cref="NotificationEndpoints.MapNotification{T}(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder, string)"/>
    /// needs.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">How notifications are received.</param>
    public static IServiceCollection AddNotificationEndpoints(
        this IServiceCollection services,
        Action<NotificationEndpointOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        services
            .AddOptions<NotificationEndpointOptions>()
            .Validate(
                options => options.AnswerWithin > TimeSpan.Zero,
                $"{nameof(NotificationEndpointOptions)}.{nameof(NotificationEndpointOptions.AnswerWithin)} is "
                    + $"longer than nothing."
            )
            .ValidateOnStart();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<NotificationMetrics>();
        services.TryAddSingleton<RefusalLog>();
        services.TryAddSingleton<RunningHandlers>();
        services.TryAddSingleton<NotificationEndpointParts>();
        services.AddHostedService(provider => provider.GetRequiredService<RunningHandlers>());
        return services;
    }
}
