using System.Text;

namespace GatewayContracts.LianLian.Tests.Receiving;

/// <summary>The sample that the notification page prints.</summary>
public sealed class SampleNotificationTests
{
    private const string Signature =
        "ZPZULntRpJwFmGNIVKwjLEF2Tze7bqs60rxQ22CqT5J1UlvGo575QK9z/+p+7E9cOoRoWzqR6xHZ6WVv3dloyGKDR0btvrdqPgUAoeaX/"
        + "YOWzTh00vwcQ+HBtXE+vPTfAqjCTxiiSJEOY7ATCF1q7iP3sfQxhS0nDUug1LP3OLk=";

    private const string Fields = """
               {
               "oid_partner":"201103171000000000", 
               "dt_order":"20130515094013", 
               "no_order":"2013051500001", 
               "oid_paybill":"2013051613121201", 
               "money_order":"210.97", 
               "result_pay":"SUCCESS", 
               "settle_date":"20130516", 
               "info_order":"用户13958069593购买了3桶羽毛球", 
               "pay_type":"P", 
               "bank_code":"01020000", 
               "sign_type":"RSA"
        """;

    [Fact]
    public void Signed_by_the_gateway_it_is_read_value_by_value()
    {
        var body = SignedPayload.Of<PaymentNotification>(
            Fields + "}",
            Parties.Gateway.Account("201103171000000000", Parties.Merchant)
        );

        var verified = SignedMessage
            .Open<PaymentNotification>(body, Parties.Merchant.Account("201103171000000000", Parties.Gateway))
            .Accepted();

        var message = verified.Message;
        Assert.Equal(("201103171000000000", "RSA"), (message.OidPartner, message.SignType));
        Assert.Equal(("2013051500001", "2013051613121201"), (message.NoOrder, message.OidPaybill));
        Assert.Equal(new DateTimeOffset(2013, 5, 15, 9, 40, 13, TimeSpan.FromHours(8)), message.DtOrder);
        Assert.Equal(TimeSpan.FromHours(8), message.DtOrder.Offset);
        Assert.Equal(210.97m, message.MoneyOrder);
        Assert.Equal((ResultPay.Success, "SUCCESS"), (message.ResultPay, message.ResultPayText));
        Assert.Equal(new DateOnly(2013, 5, 16), message.SettleDate);
        Assert.Equal("用户13958069593购买了3桶羽毛球", message.InfoOrder);
        Assert.Equal((PaymentNotificationPayType.NewAuthenticatePayment, "P"), (message.PayType, message.PayTypeText));
        Assert.Equal("01020000", message.BankCode);
        Assert.Equal(
            (null, null, null, null, null),
            (message.NoAgree, message.IdType, message.IdNo, message.AcctName, message.CardNo)
        );
        Assert.Equal(128, Convert.FromBase64String(message.Sign!).Length);
        Assert.Empty(verified.UnknownFields);
        Assert.Empty(verified.Drift);
        Assert.Equal(
            "bank_code=01020000&dt_order=20130515094013&info_order=用户13958069593购买了3桶羽毛球&money_order=210.97&"
                + "no_order=2013051500001&oid_partner=201103171000000000"
                + "&oid_paybill=2013051613121201&pay_type=P&result_pay=SUCCESS&settle_date=20130516&sign_type=RSA",
            verified.SignString
        );
    }

    [Fact]
    public void Its_printed_signature_was_made_by_none_of_the_published_keys()
    {
        var body = Encoding.UTF8.GetBytes($"{Fields},\"sign\":\"{Signature}\"}}");
        var keys = PublishedMessage
            .All.Select(message => message.PublicKey)
            .Distinct()
            .Select(key => VerificationKey.Parse(key))
            .ToArray();
        Assert.Equal(2, keys.Length);

        var opened = SignedMessage.Open<PaymentNotification>(
            body,
            new MerchantAccount("201103171000000000", Parties.Merchant.Private, new KeyRing(keys))
        );

        var refusal = opened.Refused(RefusalReason.UnknownKey);
        Assert.Equal(["sign"], refusal.Fields);
        Assert.All(keys, key => Assert.Contains(key.Fingerprint, refusal.Message, StringComparison.Ordinal));
        Assert.Equal(body, opened.Body.ToArray());
    }
}
