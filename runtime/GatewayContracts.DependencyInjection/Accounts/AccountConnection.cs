namespace GatewayContracts.DependencyInjection;

/// <summary>
/// What the client of one account makes its calls over: the application's HTTP clients, and the settings and keys of
/// the moment.
/// </summary>
internal sealed class AccountConnection(
    GatewayState state,
    string account,
    IHttpClientFactory http,
    string httpName,
    ICallPipeline pipeline
) : IGatewayConnection
{
    public WireLimits Limits => state.Current?.Limits ?? new WireLimits();

    public ICallPipeline Pipeline => pipeline;

    public HttpClient CreateHttpClient() => http.CreateClient(httpName);

    public ValueTask<MerchantAccount> GetAccountAsync(CancellationToken cancellationToken) =>
        state.GetAccountAsync(account, cancellationToken);
}
