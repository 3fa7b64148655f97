using System.Security.Cryptography;

namespace GatewayContracts.AspNetCore.Tests;

/// <summary>The gateway's side: signs notifications with a key of this run.</summary>
internal static class Gateway
{
    public const string Merchant = "201304121000001004";
    private static readonly SigningKey s_shopKey = NewKey();
    private static readonly SigningKey s_gatewayKey = NewKey();

    public static MerchantAccount ShopAccount { get; } = new(Merchant, s_shopKey, new KeyRing(s_gatewayKey.PublicKey!));

    public static MerchantAccount GatewayAccount { get; } =
        new(Merchant, s_gatewayKey, new KeyRing(s_shopKey.PublicKey!));

    public static byte[] Deliver(string order, string result = "SUCCESS", string amount = "0.10") =>
        SignedPayload.Of<PaymentNotification>(
            $$"""{"oid_partner":"{{Merchant}}","sign_type":"RSA","no_order":"{{order}}","dt_order":"20260102030405","oid_paybill":"2","money_order":"{{amount}}","result_pay":"{{result}}","pay_type":"2","acct_name":"王小明"}""",
            GatewayAccount
        );

    public static Verified<PaymentNotification> Verified(
        string order,
        string result = "SUCCESS",
        string amount = "0.10"
    ) => SignedMessage.Open<PaymentNotification>(Deliver(order, result, amount), ShopAccount).Verified!;

    private static SigningKey NewKey()
    {
        using var rsa = RSA.Create(1024);
        return SigningKey.Parse(rsa.ExportPkcs8PrivateKeyPem());
    }
}
