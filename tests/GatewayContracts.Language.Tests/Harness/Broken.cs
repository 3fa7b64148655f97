namespace GatewayContracts.Language.Tests;

/// <summary>A connection that breaks before an answer comes.</summary>
public sealed class Broken : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) => throw new HttpRequestException("broken");
}
