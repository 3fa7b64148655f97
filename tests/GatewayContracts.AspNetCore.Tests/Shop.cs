using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace GatewayContracts.AspNetCore.Tests;

/// <summary>A real shop on a free port of this machine, with a notification endpoint.</summary>
internal sealed class Shop : IAsyncDisposable
{
    public const string Path = "/notify";
    private readonly HttpClient _courier;

    private Shop(WebApplication application)
    {
        Application = application;
        _courier = new HttpClient
        {
            BaseAddress = new Uri(application.Urls.First()),
            Timeout = Timeout.InfiniteTimeSpan,
        };
        Deliveries = new MetricCollector<long>(
            application.Services.GetRequiredService<IMeterFactory>(),
            "GatewayContracts.AspNetCore",
            "gateway.notification.deliveries"
        );
    }

    public WebApplication Application { get; }

    public HttpClient Courier => _courier;

    public MetricCollector<long> Deliveries { get; }

    public FakeTimeProvider Clock => (FakeTimeProvider)Application.Services.GetRequiredService<TimeProvider>();

    public FakeLogCollector Log => Application.Services.GetFakeLogCollector();

    public IEnumerable<string> Results =>
        Deliveries
            .GetMeasurementSnapshot()
            .Select(measurement => (string)measurement.Tags["gateway.notification.result"]!);

    public static async Task<Shop> StartAsync(
        Action<IEndpointRouteBuilder> map,
        Action<IServiceCollection>? services = null,
        Action<WebApplication>? use = null,
        Action<NotificationEndpointOptions>? configure = null
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddFakeLogging();
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider());
        builder.Services.AddSingleton<IMerchantAccounts>(Gateway.ShopAccount);
        builder.Services.AddNotificationEndpoints(configure);
        services?.Invoke(builder.Services);
        var application = builder.Build();
        use?.Invoke(application);
        map(application);
        await application.StartAsync();
        return new Shop(application);
    }

    public async ValueTask DisposeAsync()
    {
        _courier.Dispose();
        Deliveries.Dispose();
        await Application.DisposeAsync();
    }

    public Task<(HttpStatusCode Status, string? ContentType, string Body)> DeliverAsync(
        string order,
        string result = "SUCCESS"
    ) => PostAsync(Gateway.Deliver(order, result));

    public async Task<(HttpStatusCode Status, string? ContentType, string Body)> PostAsync(
        byte[] body,
        string? contentType = "text/json;charset=utf-8",
        string path = Path
    )
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var response = await _courier.PostAsync(new Uri(path, UriKind.Relative), content);
        return (
            response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            await response.Content.ReadAsStringAsync()
        );
    }
}
