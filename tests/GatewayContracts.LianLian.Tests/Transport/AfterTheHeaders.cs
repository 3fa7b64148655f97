namespace GatewayContracts.LianLian.Tests.Transport;

/// <summary>Does something when the headers of an answer are there and its body is not yet read.</summary>
internal sealed class AfterTheHeaders(Action act) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var response = await base.SendAsync(request, cancellationToken);
        act();
        return response;
    }
}
