using System.Security.Cryptography;

namespace GatewayContracts.EntityFrameworkCore.Tests.Shop;

/// <summary>The gateway's side: signs notifications with a key of this run.</summary>
internal static class Gateway
{
    public const string Merchant = "201304121000001004";
    private static readonly RSA s_shop = RSA.Create(1024);
    private static readonly RSA s_gateway = RSA.Create(1024);

    public static MerchantAccount ShopAccount { get; } =
        new(Merchant, PrivateOf(s_shop), new KeyRing(PublicOf(s_gateway)));

    public static MerchantAccount GatewayAccount { get; } =
        new(Merchant, PrivateOf(s_gateway), new KeyRing(PublicOf(s_shop)));

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

    public static byte[] SignAnswer(string order, string result) =>
        SignedPayload.Of<PaymentResultQueryResponse>(
            $$"""{"ret_code":"0000","ret_msg":"ok","oid_partner":"{{Merchant}}","sign_type":"RSA","no_order":"{{order}}","dt_order":"20260102030405","oid_paybill":"2","money_order":"0.10","result_pay":"{{result}}"}""",
            GatewayAccount
        );

    public static Verified<PaymentResultQueryResponse> Answer(string order, string result = "SUCCESS") =>
        SignedMessage.Open<PaymentResultQueryResponse>(SignAnswer(order, result), ShopAccount).Verified!;

    /// <summary>Writes the keys that a shop has, and gives the folder back.</summary>
    public static string WriteKeys(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "shop.pem"), s_shop.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Combine(folder, "gateway.pem"), s_gateway.ExportSubjectPublicKeyInfoPem());
        return folder;
    }

    private static SigningKey PrivateOf(RSA key) => SigningKey.Parse(key.ExportPkcs8PrivateKeyPem());

    private static VerificationKey PublicOf(RSA key) => VerificationKey.Parse(key.ExportSubjectPublicKeyInfoPem());
}
