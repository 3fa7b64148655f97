namespace GatewayContracts.LianLian.Tests.Transport;

/// <summary>Sends a request once more when its connection fails, as the handlers of resilience packages do.</summary>
internal sealed class SecondTry() : DelegatingHandler(new SocketsHttpHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException)
        {
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
