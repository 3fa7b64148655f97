using System.Net;
using System.Text;

namespace GatewayContracts.Language.Tests;

/// <summary>A gateway that gives one answer, signed, and keeps what it was asked.</summary>
public sealed class Http : HttpMessageHandler
{
    private readonly byte[] _answer;
    private readonly IReadOnlyDictionary<string, string> _headers;

    private Http(byte[] answer, IReadOnlyDictionary<string, string> headers)
    {
        _answer = answer;
        _headers = headers;
        Client = new HttpClient(this);
    }

    public HttpClient Client { get; }

    public string Asked { get; private set; } = "";

    public static Http Answering<T>(string payload, MerchantAccount? sender = null)
        where T : class, IMessage<T> =>
        new(SignedPayload.Of<T>(payload, sender ?? Lab.Shop), new Dictionary<string, string>());

    public static Http Raw(string body, IReadOnlyDictionary<string, string>? headers = null) =>
        new(Encoding.UTF8.GetBytes(body), headers ?? new Dictionary<string, string>());

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        Asked = (
            $"{request.Method} {request.RequestUri} {request.Content!.Headers.ContentType} "
            + $"{string.Join(",", request.Headers.Select(header => header.Key))}"
        ).TrimEnd();
        await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(_answer) };
        foreach (var (name, value) in _headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
