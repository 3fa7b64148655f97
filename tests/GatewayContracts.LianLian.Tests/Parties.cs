namespace GatewayContracts.LianLian.Tests;

/// <summary>A merchant, the gateway and a stranger.</summary>
internal static class Parties
{
    public const string MerchantId = "201304121000001004";

    public static KeyPair Merchant => KeyPair.Shop;

    public static KeyPair Gateway => KeyPair.Gateway;

    /// <summary>Of another length than the others.</summary>
    public static KeyPair NextGateway { get; } = new(2048);

    public static KeyPair Stranger => KeyPair.Stranger;

    /// <summary>The merchant: signs requests, verifies the gateway.</summary>
    public static MerchantAccount MerchantAccount { get; } = Merchant.Account(MerchantId, Gateway);

    /// <summary>The gateway's side of the same account: signs answers and notifications, verifies requests.</summary>
    public static MerchantAccount GatewayAccount { get; } = Gateway.Account(MerchantId, Merchant);
}
