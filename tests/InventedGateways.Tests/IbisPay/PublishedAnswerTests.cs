using System.Text;
using IbisPay;

namespace InventedGateways.Tests.IbisPay;

/// <summary>Answers that a real gateway signed, as their receivers published them with the gateway's keys.</summary>
public class PublishedAnswerTests
{
    private const string OfApp = """
        {"alipay_trade_app_pay_response":{"code":"10000","msg":"Success","app_id":"2016020201135575","auth_app_id":"2016020201135575","charset":"utf-8","timestamp":"2017-09-11 12:07:04","total_amount":"0.01","trade_no":"2017091121001004730285476459","seller_id":"2088911120626880","out_trade_no":"a259a638a2494216bdad-62"},"sign":"avQ9kA4WQR8XqkDbFUPtNgNtSDV79dKGYo4xfxNClRdXolGr5zvDaRS+3zpECgGK9bQIP1/kkTb/T27S3F7JUxd65aMkMarWECIlu31KYqUBso1HQoIInEh+zU/UzWlQWDQgqlI7bXbAmiSnR5mpXWhiT4k0TrqXoa8UH3WZwLI=","sign_type":"RSA"}
        """;

    private const string OfTill = """
        {"alipay_trade_pay_response":{"code":"10000","msg":"Success","buyer_logon_id":"854***@qq.com","buyer_pay_amount":"0.01","buyer_user_id":"2088102363632794","fund_bill_list":[{"amount":"0.01","fund_channel":"PCREDIT"}],"gmt_payment":"2019-08-29 20:14:05","invoice_amount":"0.01","out_trade_no":"GZ201901301040361012","point_amount":"0.00","receipt_amount":"0.01","total_amount":"0.01","trade_no":"2019082922001432790585537960"},"sign":"bk3SzX0CZRI811IJioS2XKQHcgMixUT8mYyGQj+vcOAQas7GIYi6LpykqqSc3m7+yvqoG0TdX/c2JjYnpw/J53JxtC2IC4vsLuIPIgghVo5qafsfSxEJ22w20RZDatI2dYqFVcj8Jp+4aesQ8zMMNw7cX9NLyk7kw3DecYeyQp+zrZMueZPqLh88Z+54G+e6QuSU++0ouqQVd4PkpPqy6YI+8MdMUX4Ve0jOQxMmYH8BC6n5ZsTH/uEaLEtzYVZdSw/xdSQ7K1SH73aEH8XbRYx6rL7RkKksrdvhezX+ThDjQ+fTWjvNFrGcg3fmqXRy2elvoalu+BQmqlkWWjEJYA=="}
        """;

    private const string KeyOf2017 = """
        MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDDI6d306Q8fIfCOaTXyiUeJHkrIvYISRcc73s3vF1ZT7XN8RNPwJxo8pWaJMmvyTn9N4HQ632qJBVHf8sxHi/fEsraprwCtzvzQETrNRwVxLO5jVmRGi60j8Ue1efIlzPXV9je9mkjzOmdssymZkh2QhUrCmZYI/FCEa3/cNMW0QIDAQAB
        """;

    private const string KeyOf2019 = """
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAp8gueNlkbiDidz6FBQEBpqoRgH8h7JtsPtYW0nzAqy1MME4mFnDSMfSKlreUomS3a55gmBopL1eF4/Km/dEnaL5tCY9+24SKn1D4iyls+lvz/ZjvUjVwxoUYBh8kkcxMZSDeDz8//o+9qZTrICVP2a4sBB8T0XmU4gxfw8FsmtoomBH1nLk3AO7wgRN2a3+SRSAmxrhIGDmF1lljSlhY32eJpJ2TZQKaWNW+7yDBU/0Wt3kQVY84vr14yYagnSCiIfqyVFqePayRtmVJDr5qvSXr51tdqs2zKZCu+26X7JAF4BSsaq4gmY5DmDTm4TohCnBduI1+bPGD+igVmtl05wIDAQAB
        """;

    [Theory]
    [InlineData(OfApp, KeyOf2017, "RSA", "2016020201135575", "2017091121001004730285476459")]
    [InlineData(OfTill, KeyOf2019, "RSA2", "2016091200494382", "2019082922001432790585537960")]
    public void The_signature_holds_over_the_text_of_the_member(
        string body,
        string key,
        string algorithm,
        string app,
        string trade
    )
    {
        var opened = Open(body, key, algorithm, app);

        Assert.True(opened.IsVerified, opened.ToString());
        Assert.Equal(trade, opened.Verified.Message.TradeNo);
        Assert.Equal(0.01m, opened.Verified.Message.TotalAmount);
        Assert.Empty(opened.Verified.Drift);
        Assert.Equal(
            RefusalReason.DoesNotMatch,
            Open(body.Replace("\"0.01\"", "\"0.10\"", StringComparison.Ordinal), key, algorithm, app).Refusal!.Reason
        );
    }

    /// <summary>The envelope names an algorithm, which nobody signed: it chooses nothing.</summary>
    [Fact]
    public void The_envelopes_algorithm_is_only_compared() =>
        Assert.Equal(RefusalReason.WrongAlgorithm, Open(OfApp, KeyOf2017, "RSA2", "2016020201135575").Refusal!.Reason);

    private static Opened<PublishedResponse> Open(string body, string key, string algorithm, string app) =>
        SignedMessage.Open<PublishedResponse>(
            Encoding.UTF8.GetBytes(body),
            new MerchantAccount(app, KeyPair.Shop.Private, new KeyRing(VerificationKey.Parse(key)), algorithm)
        );
}
