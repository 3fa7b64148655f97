using GatewayContracts.Metadata;

namespace GatewayContracts.DependencyInjection;

/// <summary>What a generated gateway says of itself, without its type.</summary>
internal sealed record GatewayDefinition(
    GatewayContract Contract,
    IReadOnlyList<OperationContract> Operations,
    IReadOnlyDictionary<string, SignatureContract> PageSignatures,
    GatewayClientType Client,
    Action<MerchantAccount> Require,
    Func<MerchantAccount, CancellationToken, ValueTask<string?>> SelfTest
)
{
    public string Name => Contract.Name;

    /// <summary>How the gateway's messages are signed, first of all by its contract, then page by page.</summary>
    public IEnumerable<SignatureContract> Signatures => PageSignatures.Values.Prepend(Contract.Signature);

    public static GatewayDefinition Of<TGateway>()
        where TGateway : ICallableGateway =>
        new(
            TGateway.Contract,
            TGateway.Operations,
            TGateway.PageSignatures,
            TGateway.Client,
            SignedMessage.ValidateAccount<TGateway>,
            SignedMessage.SelfTestAsync<TGateway>
        );
}
