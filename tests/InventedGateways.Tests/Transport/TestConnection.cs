namespace InventedGateways.Tests.Transport;

/// <summary>A connection whose account and pipeline the test chooses.</summary>
internal sealed class TestConnection(HttpClient http, Func<MerchantAccount> account) : IGatewayConnection
{
    public WireLimits Limits { get; set; } = new();

    public ICallPipeline Pipeline { get; init; } = new Attempts(1);

    public HttpClient CreateHttpClient() => http;

    public ValueTask<MerchantAccount> GetAccountAsync(CancellationToken cancellationToken) => new(account());
}
