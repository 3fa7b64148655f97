using GatewayContracts.Metadata;

namespace InventedGateways.Tests;

/// <summary>Everybody who sends messages, for one gateway and one of its algorithms.</summary>
internal sealed class Parties
{
    private const string Secret = "4c1e9f0b-shared-by-two";
    private const string OtherSecret = "77d0a3c5-known-to-nobody";

    /// <param name="signature">The gateway's; says whether the algorithm takes keys or a secret.</param>
    /// <param name="merchant">The shop's id at the gateway.</param>
    /// <param name="algorithm">The wire name of the algorithm that both sides use.</param>
    public Parties(
        SignatureContract signature,
        string merchant,
        string algorithm,
        SignatureBackend? shop = null,
        SignatureBackend? gateway = null
    )
    {
        var rsa = signature.Accepts.Single(accepted => accepted.WireName == algorithm).Algorithm.Family.HasPublicHalf;
        var shared = VerificationKey.FromSecret(Secret);
        var (shopRing, gatewayRing) = rsa
            ? (new KeyRing(KeyPair.Gateway.Public), new KeyRing(KeyPair.Shop.Public))
            : (new KeyRing(shared), new KeyRing(shared));
        Shop = new MerchantAccount(
            merchant,
            rsa ? KeyPair.Shop.Private : SigningKey.FromSecret(Secret),
            shopRing,
            algorithm,
            shop
        );
        Gateway = new MerchantAccount(
            merchant,
            rsa ? KeyPair.Gateway.Private : SigningKey.FromSecret(Secret),
            gatewayRing,
            algorithm,
            gateway
        );
        Stranger = new MerchantAccount(
            merchant,
            rsa ? KeyPair.Stranger.Private : SigningKey.FromSecret(OtherSecret),
            gatewayRing,
            algorithm,
            gateway
        );
    }

    /// <summary>The merchant's side.</summary>
    public MerchantAccount Shop { get; }

    /// <summary>The gateway's side of the same account.</summary>
    public MerchantAccount Gateway { get; }

    /// <summary>Somebody who knows everything of the account but a key.</summary>
    public MerchantAccount Stranger { get; }

    /// <summary>The gateway, writing to another of its merchants.</summary>
    public MerchantAccount GatewayTo(string merchant) =>
        new(merchant, Gateway.SigningKey, Gateway.Keys, Gateway.Algorithm);

    /// <summary>The gateway with a second algorithm of the same kind of key.</summary>
    public MerchantAccount GatewayWith(string algorithm) =>
        new(Gateway.Merchant, Gateway.SigningKey, Gateway.Keys, algorithm);
}
