namespace GatewayContracts.DependencyInjection;

/// <summary>
/// The merchant's current accounts at a gateway: they change when the settings or the keys do. Safe to use from many
/// threads.
/// </summary>
public interface IGatewayAccounts
{
    /// <summary>The gateway's name.</summary>
    string Gateway { get; }

    /// <summary>The names of the accounts.</summary>
    /// <exception cref="GatewayConfigurationException">The settings or keys cannot be used.</exception>
    ValueTask<IReadOnlyList<string>> GetNamesAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// The account with this name, case ignored, with the keys that are valid now. Use it at once, and do not keep it.
    /// </summary>
    /// <exception cref="GatewayConfigurationException">The account does not exist, none of its keys is valid now, or
    /// the settings or keys cannot be used.</exception>
    ValueTask<MerchantAccount> GetAsync(
        string name = GatewayAccountNames.Default,
        CancellationToken cancellationToken = default
    );

    /// <summary>The account of a merchant id; null if there is none.</summary>
    /// <exception cref="GatewayConfigurationException">None of its keys is valid now, or the settings or keys cannot be
    /// used.</exception>
    ValueTask<MerchantAccount?> FindByMerchantAsync(string merchant, CancellationToken cancellationToken = default);

    /// <summary>
    /// Verifies and reads a received message with the account that its merchant field names, or with the only account.
    /// If there are several accounts and the message names none of them, it is refused and not verified.
    /// </summary>
    /// <param name="body">The body as received, not decoded and not re-serialised.</param>
    /// <param name="limits">How much is read; null: the settings' <see cref="GatewayOptions.MaxAnswerBytes"/>.</param>
    /// <param name="headers">The HTTP headers received, by name, case ignored; needed where a gateway sends its
    /// signature in one.</param>
    /// <param name="cancellationToken">Cancels the wait; only the first call waits, for the keys.</param>
    /// <exception cref="GatewayConfigurationException">The settings or keys cannot be used.</exception>
    ValueTask<Opened<T>> OpenAsync<T>(
        ReadOnlyMemory<byte> body,
        WireLimits? limits = null,
        IReadOnlyDictionary<string, string>? headers = null,
        CancellationToken cancellationToken = default
    )
        where T : class, IMessage<T>;
}
