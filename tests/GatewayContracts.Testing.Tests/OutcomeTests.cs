using HeronPay;
using LianLian;

namespace GatewayContracts.Testing.Tests;

/// <summary>Every outcome can be made, and only such as the spec's codes give; what is verified really was.</summary>
public class OutcomeTests
{
    private static readonly TestGateway<LianLianGateway> s_gateway = Responses.NewGateway();
    private static readonly PaymentResultQueryRequest s_query = new() { NoOrder = "2013051500001" };

    [Fact]
    public void Answered_holds_what_was_given_really_signed()
    {
        var answered = s_gateway.Answered(Responses.Paid(s_query));

        Assert.Equal(210.97m, answered.Message.MoneyOrder);
        Assert.Equal(s_gateway.GatewayAccount.SigningKey.PublicKey, answered.Answer.Key);
        Assert.True(
            SignedMessage.Open<PaymentResultQueryResponse>(answered.Answer.Body, s_gateway.MerchantAccount).IsVerified
        );
        Assert.Contains(
            "\"sign\":\"",
            System.Text.Encoding.UTF8.GetString(answered.Answer.Body.Span),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Refused_and_pending_have_their_codes()
    {
        var refused = s_gateway.Refused(Responses.Failed(RetCode.InvalidSignature));
        Assert.Equal((RetCode.InvalidSignature.ToCode(), "错误"), (refused.Code, refused.Text));

        var heron = new TestGateway<HeronPayGateway>("SHOP0042", "SHA256");
        var pending = heron.Pending(
            new OrderPayResponse
            {
                CommCode = CommCode.Received,
                BizCode = BizCode.AwaitingPayer,
                Nonce = new string('a', 32),
            }
        );
        Assert.Equal("P1", pending.Code);
    }

    [Fact]
    public void The_codes_of_the_response_decide()
    {
        var problem = Assert.Throws<ArgumentException>(() =>
            s_gateway.Answered(Responses.Failed(RetCode.InvalidSignature))
        );
        Assert.StartsWith(
            "By its spec a response with these codes is no Answered. It is Refused: ",
            problem.Message,
            StringComparison.Ordinal
        );

        var open = Assert.IsType<Unknown<PaymentResultQueryResponse>>(
            s_gateway.Outcome(Responses.Failed(RetCode.SensitiveDataDecryptionException))
        );
        Assert.Equal((UnknownReason.CodeLeavesItOpen, "4007"), (open.Reason, open.Code!.ReadUnverified()));
        Assert.NotNull(open.Answer);
    }

    [Theory]
    [InlineData(UnknownReason.TimedOut, false)]
    [InlineData(UnknownReason.ConnectionFailed, true)]
    [InlineData(UnknownReason.Unsigned, false)]
    [InlineData(UnknownReason.OtherQuestion, false)]
    public void Unknown_has_any_reason(UnknownReason reason, bool neverSent)
    {
        var unknown = s_gateway.Unknown<PaymentResultQueryResponse>(reason, neverSent);

        Assert.Equal((reason, neverSent), (unknown.Reason, unknown.NeverSent));
        Assert.Null(unknown.Answer);
    }

    [Fact]
    public void What_cannot_be_is_not_made()
    {
        Assert.Throws<ArgumentException>(() =>
            s_gateway.Unknown<PaymentResultQueryResponse>(UnknownReason.Unsigned, neverSent: true)
        );
        Assert.Throws<InvalidMessageException>(() =>
            s_gateway.Answered(
                new PaymentResultQueryResponse
                {
                    RetCode = RetCode.Success,
                    RetMsg = "ok",
                    NoOrder = new string('1', 100),
                }
            )
        );
        Assert.StartsWith(
            "OrderPaid is a message of HeronPay, and this is LianLian.",
            Assert
                .Throws<ArgumentException>(() =>
                    s_gateway.Seal(
                        new OrderPaid
                        {
                            Nonce = "",
                            BillNo = "1",
                            HeronNo = "2",
                            TradeState = TradeState.Paid,
                            Amount = 1,
                        }
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
        var forged = SignedPayload.Of<PaymentNotification>(
            "{\"oid_partner\":\"201304121000001004\",\"sign_type\":\"RSA\"}",
            new TestGateway<LianLianGateway>(Responses.Merchant, gatewayKeys: TestKeyPair.Create()).GatewayAccount
        );
        Assert.Contains(
            "UnknownKey",
            Assert.Throws<ArgumentException>(() => s_gateway.Verified<PaymentNotification>(forged)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<GatewayConfigurationException>(() => new TestGateway<LianLianGateway>("not an id"));
    }

    [Fact]
    public void A_payload_that_departs_from_the_spec_is_verified_with_drift()
    {
        var body = SignedPayload.Of<PaymentNotification>(
            """{"oid_partner":"201304121000001004","sign_type":"RSA","no_order":"1","dt_order":"20260102030405","oid_paybill":"2","money_order":"0.10","result_pay":"SOON","pay_type":"2"}""",
            s_gateway.GatewayAccount
        );

        Assert.Equal("result_pay", Assert.Single(s_gateway.Verified<PaymentNotification>(body).Drift).Fields.Single());
    }

    [Fact]
    public void No_key_is_shown() =>
        Assert.DoesNotContain(
            "PRIVATE",
            TestKeyPair.Create(1024).ToString() + s_gateway.GatewayAccount + TestReply.OfText(200, "PRIVATE"),
            StringComparison.Ordinal
        );
}
