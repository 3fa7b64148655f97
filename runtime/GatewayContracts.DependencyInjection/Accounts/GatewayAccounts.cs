namespace GatewayContracts.DependencyInjection;

/// <summary>The accounts of a gateway's state.</summary>
internal sealed class GatewayAccounts<TGateway>(GatewayState state) : IGatewayAccounts<TGateway>
    where TGateway : ICallableGateway
{
    public string Gateway => state.Definition.Name;

    public async ValueTask<IReadOnlyList<string>> GetNamesAsync(CancellationToken cancellationToken = default) =>
        [.. (await state.GetAsync(cancellationToken).ConfigureAwait(false)).Accounts.Keys];

    public ValueTask<MerchantAccount> GetAsync(
        string name = GatewayAccountNames.Default,
        CancellationToken cancellationToken = default
    ) => state.GetAccountAsync(name, cancellationToken);

    public async ValueTask<MerchantAccount?> FindByMerchantAsync(
        string merchant,
        CancellationToken cancellationToken = default
    )
    {
        var snapshot = await state.GetAsync(cancellationToken).ConfigureAwait(false);
        return snapshot
            .Accounts.Values.FirstOrDefault(account => account.Merchant == merchant)
            ?.At(state.Clock.GetUtcNow());
    }

    public async ValueTask<Opened<T>> OpenAsync<T>(
        ReadOnlyMemory<byte> body,
        WireLimits? limits = null,
        IReadOnlyDictionary<string, string>? headers = null,
        CancellationToken cancellationToken = default
    )
        where T : class, IMessage<T>
    {
        var snapshot = await state.GetAsync(cancellationToken).ConfigureAwait(false);
        return SignedMessage.Open<T>(
            body,
            new AccountsOfMoment(snapshot, state.Clock.GetUtcNow()),
            limits ?? snapshot.Limits,
            headers
        );
    }
}
