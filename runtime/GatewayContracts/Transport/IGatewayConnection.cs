namespace GatewayContracts;

/// <summary>
/// The connection for a client's calls. It is queried again for every call, so that keys, accounts and settings can
/// change while the client is in use. Several threads may call it at the same time.
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
    /// The account that signs at this moment, and whose keys verify the answers. It is read before a request is sent
    /// and again when the answer has come: a key that is valid at either moment verifies it.
    /// </summary>
    /// <exception cref="GatewayConfigurationException">The account does not exist, or no longer exists, or none of its
    /// keys is valid now.</exception>
    ValueTask<MerchantAccount> GetAccountAsync(CancellationToken cancellationToken);
}
