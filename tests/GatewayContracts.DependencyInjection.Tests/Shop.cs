using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WrenPay;

namespace GatewayContracts.DependencyInjection.Tests;

/// <summary>An application that uses Wren Pay: its services, and what it logs.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly ReplaceableSettings _source = new();

    public Shop(Settings settings, Action<GatewayBuilder<WrenPayGateway>>? more = null, TimeProvider? clock = null)
    {
        Configuration = new ConfigurationBuilder().Add(_source).Build();
        _source.Replace(settings);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddFakeLogging());
        if (clock is not null)
        {
            services.AddSingleton(clock);
        }

        var builder = services.AddGateway<WrenPayGateway>(Configuration.GetSection("Wren"));
        more?.Invoke(builder);
        _services = services.BuildServiceProvider();
    }

    public IConfigurationRoot Configuration { get; }

    public IServiceProvider Services => _services;

    public IWrenPayClient Client => Services.GetRequiredService<IWrenPayClient>();

    public IGatewayAccounts<WrenPayGateway> Accounts => Services.GetRequiredService<IGatewayAccounts<WrenPayGateway>>();

    public IEnumerable<string> Log =>
        Services
            .GetFakeLogCollector()
            .GetSnapshot()
            .Where(record => record.Category == "GatewayContracts")
            .Select(record => $"{record.Id.Id} {record.Level}: {record.Message}");

    /// <summary>Reloads the configuration with other settings.</summary>
    public void Replace(Settings settings) => _source.Replace(settings);

    public Task<Outcome<OrderQueryResponse>> QueryAsync(CancellationToken stop = default) =>
        Client.OrderQueryAsync(new() { Order = Wren.Order }, stop);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
