using System.Net.Http.Headers;
using GatewayContracts.Explaining;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Sends a sealed request once, and reads what comes back.</summary>
/// <param name="sender">Who sealed the request.</param>
/// <param name="clock">What the time-out runs by.</param>
/// <param name="caller">Cancelled when the caller gave up.</param>
internal sealed class CallAttempt<TRequest, TResponse>(
    TRequest request,
    SealedMessage sealedRequest,
    OperationContract operation,
    MerchantAccount sender,
    IGatewayConnection connection,
    WireLimits limits,
    TimeProvider clock,
    CancellationToken caller
)
    where TRequest : class, IMessage<TRequest>
    where TResponse : class, IMessage<TResponse>
{
    private const int MostExplained = 2000;

    private readonly Lock _lock = new();
    private Task<Outcome<TResponse>>? _only;

    // Of all the attempts: that the last one was not sent says nothing of those before it.
    private volatile bool _wasSent;

    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public Task<Outcome<TResponse>> RunAsync(CancellationToken cancellationToken)
    {
        if (operation.Safety != OperationSafety.Money)
        {
            return SendAsync(cancellationToken);
        }

        // Sent twice it could be paid twice, so no pipeline can.
        lock (_lock)
        {
            return _only ??= SendAsync(cancellationToken);
        }
    }

    private async Task<Outcome<TResponse>> SendAsync(CancellationToken cancellationToken)
    {
        var http = connection.CreateHttpClient();
        using var message = Message(http.BaseAddress);

        // The HttpClient's own time-out ends with the headers; a body that never ends must not keep the caller.
        using var timeout = new CancellationTokenSource(http.Timeout, clock);
        using var call = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        ReadOnlyMemory<byte> body;
        SignatureHeaders headers;
        int status;
        try
        {
            using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, call.Token)
                .ConfigureAwait(false);
            body = await BoundedBody.ReadAsync(response.Content, limits.MaximumBytes, call.Token).ConfigureAwait(false);
            headers = HeadersOf(response);
            status = (int)response.StatusCode;
        }
        catch (OperationCanceledException) when (caller.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException exception)
        {
            return Unanswered.InTime<TResponse>(operation, exception, _wasSent);
        }
        catch (Exception exception)
        {
            // Whatever it was, also a decoder's complaint of the bytes received.
            return Unanswered.ForConnection<TResponse>(operation, exception, _wasSent);
        }

        var receiver = await ReceiverAsync().ConfigureAwait(false);
        var outcome = ResponseJudge.Judge(request, operation, Open(body, headers, receiver), status);
        if (outcome is Unknown<TResponse> { Refusal: not null } refused)
        {
            refused.Explainer = () =>
                SignatureExplainer.For(TResponse.Contract, receiver, limits, MostExplained).Explain(body, headers);
        }

        return outcome;
    }

    // With the current keys, because the gateway may have changed its key meanwhile; or with the keys at the time of
    // sending, because a key that was removed meanwhile may have been valid when the gateway signed.
    private OpenPipeline<TResponse> Open(ReadOnlyMemory<byte> body, SignatureHeaders headers, MerchantAccount receiver)
    {
        var opening = OpenPipeline<TResponse>.Of(body, headers, receiver, limits);
        return
            opening.Opened.IsVerified
            || ReferenceEquals(receiver, sender)
            || OpenPipeline<TResponse>.Of(body, headers, sender, limits) is not { Opened.IsVerified: true } earlier
            ? opening
            : earlier;
    }

    // The request is gone, so nothing may be thrown any more.
    private async ValueTask<MerchantAccount> ReceiverAsync()
    {
        try
        {
            return await connection.GetAccountAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception)
        {
            return sender;
        }
    }

    private HttpRequestMessage Message(Uri? address)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, Address(operation.Endpoint, address))
        {
            Content = new RequestBody(sealedRequest.Body, () => _wasSent = true),
        };
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(sealedRequest.ContentType);
        foreach (var (name, value) in sealedRequest.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }

    private static Uri Address(Uri endpoint, Uri? address) =>
        address is null
            ? endpoint
            : new UriBuilder(address) { Path = endpoint.AbsolutePath, Query = endpoint.Query }.Uri;

    // A header that came twice is joined, and then cannot be a signature.
    private static SignatureHeaders HeadersOf(HttpResponseMessage response) =>
        new(
            response
                .Headers.Concat(response.Content.Headers)
                .GroupBy(
                    header => header.Key,
                    header => string.Join(',', header.Value),
                    StringComparer.OrdinalIgnoreCase
                )
                .ToDictionary(
                    header => header.Key,
                    header => string.Join(',', header),
                    StringComparer.OrdinalIgnoreCase
                )
        );
}
