using GatewayContracts.Metadata;

namespace GatewayContracts.DependencyInjection;

/// <summary>What a generated gateway says of itself, without its type.</summary>
internal sealed record GatewayDefinition(
    GatewayContract Contract,
    IReadOnlyList<OperationContract> Operations,
    GatewayClientType Client,
    Action<MerchantAccount> Require,
    Func<MerchantAccount, CancellationToken, ValueTask<string?>> SelfTest
)
{
    public string Name => Contract.Name;

    public static GatewayDefinition Of<TGateway>()
        where TGateway : ICallableGateway =>
        new(
            TGateway.Contract,
            TGateway.Operations,
            TGateway.Client,
            SignedMessage.ValidateAccount<TGateway>,
            SignedMessage.SelfTestAsync<TGateway>
        );
}
