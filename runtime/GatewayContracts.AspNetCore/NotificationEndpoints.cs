using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GatewayContracts;

/// <summary>
/// Maps the endpoints that a gateway posts its notifications to. A delivery is read as bytes, whatever its content
/// type, and is verified. Then the handler runs in its own service scope, and only after it the acknowledgement of the
/// spec is sent. A forged or broken message never reaches the handler.
/// </summary>
/// <remarks>
/// With a ledger among the services, each event is handled once, however often it is delivered. Without one, every
/// delivery runs the handler.
/// </remarks>
public static class NotificationEndpoints
{
    /// <summary>
    /// Maps an endpoint whose notifications go to the <see cref="INotificationHandler{T}"/> among the services.
    /// </summary>
    /// <typeparam name="T">The notification.</typeparam>
    /// <param name="endpoints">Where it is mapped.</param>
    /// <param name="pattern">The path that you gave to the gateway, for example in a <c>notify_url</c>.</param>
    /// <exception cref="InvalidOperationException"><see cref="NotificationEndpointServices.AddNotificationEndpoints"/>
    /// was not called, or no handler is registered.</exception>
    public static IEndpointConventionBuilder MapNotification<T>(this IEndpointRouteBuilder endpoints, string pattern)
        where T : class, INotification<T>
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (
            endpoints
                .ServiceProvider.GetService<IServiceProviderIsService>()
                ?.IsService(typeof(INotificationHandler<T>)) == false
        )
        {
            throw new InvalidOperationException(
                $"No handler for {T.Contract.Name} is registered: "
                    + $"services.AddScoped<INotificationHandler<{typeof(T).Name}>, ...>(), or give "
                    + $"{nameof(MapNotification)} a delegate."
            );
        }

        return Map<T>(
            endpoints,
            pattern,
            (notification, services, stopping) =>
                services.GetRequiredService<INotificationHandler<T>>().HandleAsync(notification, stopping)
        );
    }

    /// <summary>Maps an endpoint with a delegate.</summary>
    /// <inheritdoc cref="MapNotification{T}(IEndpointRouteBuilder, string)"/>
    /// <param name="handler">Does what the notification asks for; see
    /// <see cref="INotificationHandler{T}.HandleAsync"/>.</param>
    public static IEndpointConventionBuilder MapNotification<T>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<Verified<T>, CancellationToken, Task<NotificationAnswer>> handler
    )
        where T : class, INotification<T> =>
        Map<T>(endpoints, pattern, (notification, _, stopping) => handler(notification, stopping));

    /// <summary>Maps an endpoint with a delegate that is given a service from the delivery's own scope.</summary>
    /// <inheritdoc cref="MapNotification{T}(IEndpointRouteBuilder, string, Func{Verified{T}, CancellationToken, Task{NotificationAnswer}})"/>
    public static IEndpointConventionBuilder MapNotification<T, TService>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<Verified<T>, TService, CancellationToken, Task<NotificationAnswer>> handler
    )
        where T : class, INotification<T>
        where TService : notnull =>
        Map<T>(
            endpoints,
            pattern,
            (notification, services, stopping) =>
                handler(notification, services.GetRequiredService<TService>(), stopping)
        );

    /// <summary>Maps an endpoint with a delegate that is given services from the delivery's own scope.</summary>
    /// <inheritdoc cref="MapNotification{T}(IEndpointRouteBuilder, string, Func{Verified{T}, CancellationToken, Task{NotificationAnswer}})"/>
    public static IEndpointConventionBuilder MapNotification<T, TService1, TService2>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<Verified<T>, TService1, TService2, CancellationToken, Task<NotificationAnswer>> handler
    )
        where T : class, INotification<T>
        where TService1 : notnull
        where TService2 : notnull =>
        Map<T>(
            endpoints,
            pattern,
            (notification, services, stopping) =>
                handler(
                    notification,
                    services.GetRequiredService<TService1>(),
                    services.GetRequiredService<TService2>(),
                    stopping
                )
        );

    /// <summary>Maps an endpoint with a delegate that is given services from the delivery's own scope.</summary>
    /// <inheritdoc cref="MapNotification{T}(IEndpointRouteBuilder, string, Func{Verified{T}, CancellationToken, Task{NotificationAnswer}})"/>
    public static IEndpointConventionBuilder MapNotification<T, TService1, TService2, TService3>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<Verified<T>, TService1, TService2, TService3, CancellationToken, Task<NotificationAnswer>> handler
    )
        where T : class, INotification<T>
        where TService1 : notnull
        where TService2 : notnull
        where TService3 : notnull =>
        Map<T>(
            endpoints,
            pattern,
            (notification, services, stopping) =>
                handler(
                    notification,
                    services.GetRequiredService<TService1>(),
                    services.GetRequiredService<TService2>(),
                    services.GetRequiredService<TService3>(),
                    stopping
                )
        );

    private static IEndpointConventionBuilder Map<T>(
        IEndpointRouteBuilder endpoints,
        string pattern,
        NotificationHandling<T> handler
    )
        where T : class, INotification<T>
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var parts =
            endpoints.ServiceProvider.GetService<NotificationEndpointParts>()
            ?? throw new InvalidOperationException(
                $"Notifications need their services: "
                    + $"builder.Services.{nameof(NotificationEndpointServices.AddNotificationEndpoints)}()."
            );

        // A content type is not asked for: to do so would turn away what a gateway sends as another.
        RequestDelegate receive = new NotificationEndpoint<T>(parts, handler).ReceiveAsync;
        return endpoints
            .MapPost(pattern, receive)
            .WithMetadata(receive.Method)
            .WithDisplayName($"{T.Contract.Gateway.Name} {T.Contract.Name}")
            .WithMetadata(
                new ProducesResponseTypeMetadata(
                    StatusCodes.Status200OK,
                    typeof(string),
                    [T.Protocol.Acknowledge.ContentType ?? "text/plain"]
                )
            );
    }
}
