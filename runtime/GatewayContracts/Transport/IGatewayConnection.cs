namespace GatewayContracts;

/// <summary>
/// What a client makes its calls over. It is asked anew for every call, so that keys, accounts and settings can change
/// while the client is used. Called by several threads at a time.
/// </summary>
public interface IGatewayConnection
{
    /// <summary>Bytes of an answer, and its depth, at most.</summary>
    WireLimits Limits { get; }

    /// <summary>How often a call is attempted.</summary>
    ICallPipeline Pipeline { get; }

    /// <summary>
    /// Sends one attempt; its time-out is the attempt's. Requests go to the spec's endpoint, or, if it has a base
    /// address, to the endpoint's path there. The client does not dispose it.
    /// </summary>
    HttpClient CreateHttpClient();

    /// <summary>
    /// Who signs, and whose keys the answers are verified by, at this moment. Asked before a request is sent and again
    /// when its answer is there: a key that was valid at either moment verifies it.
    /// </summary>
    /// <exception cref="GatewayConfigurationException">There is no such account, or no longer, or none of its keys is
    /// valid now.</exception>
    ValueTask<MerchantAccount> GetAccountAsync(CancellationToken cancellationToken);
}
