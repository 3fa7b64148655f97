namespace GatewayContracts.EntityFrameworkCore.Tests.Shop;

/// <summary>What the gateway answers to the question how an order stands.</summary>
internal static class QueryAnswer
{
    public static byte[] Sign(string order, string result) =>
        SignedPayload.Of<PaymentResultQueryResponse>(
            $$"""{"ret_code":"0000","ret_msg":"ok","oid_partner":"{{Gateway.Merchant}}","sign_type":"RSA","no_order":"{{order}}","dt_order":"20260102030405","oid_paybill":"2","money_order":"0.10","result_pay":"{{result}}"}""",
            Gateway.GatewayAccount
        );

    public static Verified<PaymentResultQueryResponse> Verified(string order, string result = "SUCCESS") =>
        SignedMessage.Open<PaymentResultQueryResponse>(Sign(order, result), Gateway.ShopAccount).Verified!;
}
