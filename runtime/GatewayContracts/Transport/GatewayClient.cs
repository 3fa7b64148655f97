using System.Net.Http.Headers;

namespace GatewayContracts;

/// <summary>Sends signed requests to a gateway and reads its signed answers; the base of the generated clients. Safe to use from many threads.</summary>
public abstract class GatewayClient
{
    private readonly HttpClient _http;
    private readonly MerchantAccount _account;

    /// <param name="http">
    /// Sends the requests; its time-out is the call's. Requests go to the spec's endpoint, or, if the client has a base address, to the
    /// endpoint's path there: a proxy, or a stand-in for the gateway in tests.
    /// </param>
    /// <param name="account">Who signs, and whose keys the answers are verified by.</param>
    /// <param name="gateway">The gateway called.</param>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway; everything that is wrong is listed.</exception>
    protected GatewayClient(HttpClient http, MerchantAccount account, GatewayContract gateway)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(gateway);
        account.For(gateway.Signature);
        _http = http;
        _account = account;
    }

    /// <summary>Bytes of an answer, and its depth, at most.</summary>
    public WireLimits Limits { get; init; } = WireLimits.Default;

    /// <summary>Checks, signs and sends a request, and reads the answer.</summary>
    /// <exception cref="InvalidMessageException">The request breaks its spec; nothing was signed or sent.</exception>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled. The request may have been sent: what became of it is as unknown as after a time-out.
    /// </exception>
    protected async Task<Outcome<TResponse>> SendAsync<TRequest, TResponse>(TRequest request, OperationContract operation, CancellationToken cancellationToken)
        where TRequest : class, IMessage<TRequest>
        where TResponse : class, IMessage<TResponse>
    {
        var sealedRequest = SignedMessage.Seal(request, _account);
        using var message = new HttpRequestMessage(HttpMethod.Post, Address(operation.Endpoint));
        message.Content = new ReadOnlyMemoryContent(sealedRequest.Body);
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(sealedRequest.ContentType);
        foreach (var (name, value) in sealedRequest.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        // The HttpClient's own time-out ends with the headers; a body that never ends must not keep the caller.
        using var call = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        call.CancelAfter(_http.Timeout);
        ReadOnlyMemory<byte> body;
        SignatureHeaders headers;
        int status;
        try
        {
            using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, call.Token).ConfigureAwait(false);
            body = await BoundedBody.ReadAsync(response.Content, Limits.MaximumBytes, call.Token).ConfigureAwait(false);
            headers = HeadersOf(response);
            status = (int)response.StatusCode;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException exception)
        {
            return new Unknown<TResponse>(UnknownReason.TimedOut, $"{operation.Name} had no answer in time. It may have been carried out: query before doing anything else.")
            {
                Exception = exception,
            };
        }
        catch (Exception exception)
        {
            // Whatever it was, also a decoder's complaint of the bytes received: the request may have arrived. The exception's own text may quote the answer.
            return new Unknown<TResponse>(
                UnknownReason.ConnectionFailed,
                $"The connection for {operation.Name} failed ({KindOf(exception)}). The gateway may have got the request: query before doing anything else.")
            {
                Exception = exception,
            };
        }

        return Answer.Judge(request, operation, Opening<TResponse>.Of(body, headers, _account, Limits), status);
    }

    private static string KindOf(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http ? http.HttpRequestError.ToString() : exception.GetType().Name;

    // A header that came twice is joined: it can be no signature then.
    private static SignatureHeaders HeadersOf(HttpResponseMessage response) =>
        new(response.Headers.Concat(response.Content.Headers)
            .GroupBy(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(header => header.Key, header => string.Join(',', header), StringComparer.OrdinalIgnoreCase));

    private Uri Address(Uri endpoint) =>
        _http.BaseAddress is { } address ? new UriBuilder(address) { Path = endpoint.AbsolutePath, Query = endpoint.Query }.Uri : endpoint;
}
