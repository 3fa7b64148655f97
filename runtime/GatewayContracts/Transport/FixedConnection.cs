namespace GatewayContracts;

/// <summary>One HTTP client and one account, which never change.</summary>
internal sealed class FixedConnection(HttpClient http, MerchantAccount account) : IGatewayConnection
{
    public WireLimits Limits => WireLimits.Default;

    public ICallPipeline Pipeline => SingleAttempt.Instance;

    public HttpClient CreateHttpClient() => http;

    public ValueTask<MerchantAccount> GetAccountAsync(CancellationToken cancellationToken) => new(account);
}
