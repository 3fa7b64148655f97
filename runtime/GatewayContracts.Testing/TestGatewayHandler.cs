using System.Net.Http.Headers;

namespace GatewayContracts.Testing;

/// <summary>Takes the requests of an HTTP client to a test gateway, without a network.</summary>
/// <param name="nextFault">Takes the fault of the next attempt.</param>
/// <param name="reply">Answers the body and headers that came for a path.</param>
internal sealed class TestGatewayHandler(
    Func<TestFault?> nextFault,
    Func<string, ReadOnlyMemory<byte>, IReadOnlyDictionary<string, string>, TestFault?, TestReply> reply
) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var fault = nextFault();
        if (fault is { NeverSent: true, Exception: { } unsent })
        {
            throw unsent;
        }

        // From here on the gateway has the request.
        var body = request.Content is null
            ? []
            : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var headers = request.Headers.ToDictionary(
            header => header.Key,
            header => string.Join(',', header.Value),
            StringComparer.OrdinalIgnoreCase
        );
        var answer = reply(request.RequestUri!.AbsolutePath, body, headers, fault);
        var response = new HttpResponseMessage((System.Net.HttpStatusCode)answer.Status)
        {
            RequestMessage = request,
            Content = new ReadOnlyMemoryContent(answer.Body),
        };
        response.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(answer.ContentType);
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
