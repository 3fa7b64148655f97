using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Sends signed requests to a gateway and reads its signed answers; the base of the generated clients. Safe to use from
/// many threads.
/// </summary>
public abstract class GatewayClient
{
    private readonly IGatewayConnection _connection;
    private readonly WireLimits? _limits;

    /// <param name="http">
    /// Sends the requests; its time-out is the call's. Requests go to the spec's endpoint, or, if the client has a base
    /// address, to the endpoint's path there: a proxy, or a stand-in for the gateway in tests.
    /// </param>
    /// <param name="account">The account that signs, and whose keys verify the answers.</param>
    /// <param name="gateway">The gateway called.</param>
    /// <param name="pageSignatures">How its pages are signed that are signed otherwise; null: there are none.</param>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway; everything that is wrong
    /// is listed.</exception>
    protected GatewayClient(
        HttpClient http,
        MerchantAccount account,
        GatewayContract gateway,
        IReadOnlyDictionary<string, SignatureContract>? pageSignatures = null
    )
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(gateway);
        gateway.Require(account, pageSignatures ?? new Dictionary<string, SignatureContract>());
        _connection = new FixedConnection(http, account);
    }

    /// <param name="connection">The connection for the calls; it is queried again for each call.</param>
    protected GatewayClient(IGatewayConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connection = connection;
    }

    /// <summary>The limits of an answer, such as its bytes and its depth; the connection's limits unless set.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public WireLimits Limits
    {
        get => _limits ?? _connection.Limits;
        init => _limits = value ?? throw new ArgumentNullException(nameof(Limits));
    }

    /// <summary>The clock of the time-out: the machine's, unless a test gives another.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public TimeProvider TimeProvider
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(TimeProvider));
    } = TimeProvider.System;

    /// <summary>Checks, signs and sends a request, and reads the answer.</summary>
    /// <exception cref="ArgumentNullException">The request or the operation is null.</exception>
    /// <exception cref="InvalidMessageException">The request breaks its spec; nothing was signed or sent.</exception>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway; nothing was
    /// sent.</exception>
    /// <exception cref="ExternalSignerException">The account's key is held elsewhere, and no signature came from there;
    /// nothing was sent.</exception>
    /// <exception cref="OperationCanceledException"> <paramref name="cancellationToken"/> was cancelled. The request
    /// may have been sent: its result is as unknown as after a time-out. </exception>
    protected async Task<Outcome<TResponse>> SendAsync<TRequest, TResponse>(
        TRequest request,
        OperationContract operation,
        CancellationToken cancellationToken
    )
        where TRequest : class, IMessage<TRequest>
        where TResponse : class, IMessage<TResponse>
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(operation);
        using var span = new CallSpan(TRequest.Contract.Gateway.Name, operation);
        try
        {
            var account = await _connection.GetAccountAsync(cancellationToken).ConfigureAwait(false);
            var sealedRequest = await SignedMessage
                .SealAsync(request, account, cancellationToken)
                .ConfigureAwait(false);
            var attempt = new CallAttempt<TRequest, TResponse>(
                request,
                sealedRequest,
                operation,
                account,
                _connection,
                Limits,
                TimeProvider,
                cancellationToken
            );
            return span.Ended(
                await _connection
                    .Pipeline.RunAsync(operation, attempt.RunAsync, cancellationToken)
                    .ConfigureAwait(false)
            );
        }
        catch (Exception exception)
        {
            span.Failed(exception);
            throw;
        }
    }
}
