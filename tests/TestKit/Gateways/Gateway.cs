namespace TestKit;

/// <summary>LianLian's side: signs notifications with a key of this run.</summary>
internal static class Gateway
{
    public const string Merchant = "201304121000001004";

    public static MerchantAccount ShopAccount { get; } = KeyPair.Shop.Account(Merchant, KeyPair.Gateway);

    public static MerchantAccount GatewayAccount { get; } = KeyPair.Gateway.Account(Merchant, KeyPair.Shop);

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
}
