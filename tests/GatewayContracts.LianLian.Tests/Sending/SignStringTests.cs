namespace GatewayContracts.LianLian.Tests.Sending;

public sealed class SignStringTests
{
    private static readonly DateTimeOffset Moment = new(2013, 5, 15, 9, 40, 13, TimeSpan.FromHours(8));

    [Fact]
    public void Of_a_full_request()
    {
        var request = new PaymentResultQueryRequest
        {
            NoOrder = "2013051500001",
            DtOrder = Moment,
            OidPaybill = "2013051613121201",
            QueryVersion = "1.1",
            UserId = "u&1",
        };

        Assert.Equal(
            "dt_order=20130515094013&no_order=2013051500001&oid_partner=201304121000001004&"
                + "oid_paybill=2013051613121201&query_version=1.1&sign_type=RSA&user_id=u&1",
            SignedMessage.SignString(request, Parties.MerchantAccount)
        );
    }

    [Fact]
    public void Of_the_least_request_nothing_is_sent_that_was_not_given() =>
        Assert.Equal(
            "no_order=2013051500001&oid_partner=201304121000001004&sign_type=RSA",
            SignedMessage.Seal(Messages.Request(), Parties.MerchantAccount).SignString
        );

    [Fact]
    public void Of_a_full_response()
    {
        var response = new PaymentResultQueryResponse
        {
            RetCode = RetCode.Success,
            RetMsg = "交易成功",
            NoOrder = "2013051500001",
            DtOrder = Moment,
            OidPaybill = "2013051613121201",
            MoneyOrder = 49.65m,
            ResultPay = ResultPay.Success,
            SettleDate = new DateOnly(2013, 5, 15),
            InfoOrder = "羽毛球",
            PayType = PaymentResultQueryPayType.WeChatPay,
            BankCode = "01020000",
            BankName = Untrusted.Of("工商银行"),
            Memo = Untrusted.Of("memo"),
            CardNo = Untrusted.Of("6222"),
        };

        Assert.Equal(
            "bank_code=01020000&bank_name=工商银行&card_no=6222&dt_order=20130515094013&info_order=羽毛球&memo=memo&"
                + "money_order=49.65&no_order=2013051500001"
                + "&oid_partner=201304121000001004&oid_paybill=2013051613121201&pay_type=I&result_pay=SUCCESS&"
                + "ret_code=0000&ret_msg=交易成功&settle_date=20130515&sign_type=RSA",
            SignedMessage.SignString(response, Parties.GatewayAccount)
        );
    }

    [Fact]
    public void Of_a_full_notification()
    {
        var notification = new PaymentNotification
        {
            NoOrder = "2013051500001",
            DtOrder = Moment,
            OidPaybill = "2013051613121201",
            MoneyOrder = 210.97m,
            ResultPay = ResultPay.Success,
            SettleDate = new DateOnly(2013, 5, 16),
            InfoOrder = "羽毛球",
            PayType = PaymentNotificationPayType.NewAuthenticatePayment,
            BankCode = "01020000",
            NoAgree = "2015",
            IdType = IdType.IdCard,
            IdNo = "110101199003070011",
            AcctName = "张三",
            CardNo = "6222",
        };

        Assert.Equal(
            "acct_name=张三&bank_code=01020000&card_no=6222&dt_order=20130515094013&id_no=110101199003070011&"
                + "id_type=0&info_order=羽毛球&money_order=210.97&no_agree=2015"
                + "&no_order=2013051500001&oid_partner=201304121000001004&oid_paybill=2013051613121201&pay_type=P&"
                + "result_pay=SUCCESS&settle_date=20130516&sign_type=RSA",
            SignedMessage.SignString(notification, Parties.GatewayAccount)
        );
    }

    [Fact]
    public void Empty_texts_are_neither_signed_nor_sent()
    {
        var message = SignedMessage.Seal(
            new PaymentResultQueryRequest
            {
                NoOrder = "1",
                OidPaybill = "",
                UserId = "",
                QueryVersion = "",
                OidPartner = "",
                SignType = "",
            },
            Parties.MerchantAccount
        );

        Assert.Equal("no_order=1&oid_partner=201304121000001004&sign_type=RSA", message.SignString);
        Assert.DoesNotContain("\"\"", System.Text.Encoding.UTF8.GetString(message.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_given_beforehand_or_received_is_neither_signed_nor_sent()
    {
        var given = SignedMessage.Seal(
            new PaymentResultQueryRequest { NoOrder = "1", Sign = "stale" },
            Parties.MerchantAccount
        );
        Assert.Equal(
            SignedByHand.Signature(given.SignString, Parties.Merchant),
            SignedMessage.Open<PaymentResultQueryRequest>(given.Body, Parties.GatewayAccount).Accepted().Message.Sign
        );

        var sent = SignedMessage.Seal(new PaymentResultQueryRequest { NoOrder = "1" }, Parties.GatewayAccount);
        var received = SignedMessage
            .Open<PaymentResultQueryRequest>(sent.Body, Parties.MerchantAccount)
            .Accepted()
            .Message;
        Assert.Equal(SignedByHand.Signature(sent.SignString, Parties.Gateway), received.Sign);

        var message = SignedMessage.Seal(received, Parties.MerchantAccount);

        Assert.Equal("no_order=1&oid_partner=201304121000001004&sign_type=RSA", message.SignString);
        Assert.Equal(
            SignedByHand.Signature(message.SignString, Parties.Merchant),
            SignedMessage.Open<PaymentResultQueryRequest>(message.Body, Parties.GatewayAccount).Accepted().Message.Sign
        );
    }
}
