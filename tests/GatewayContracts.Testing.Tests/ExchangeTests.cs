using HeronPay;
using LianLian;
using OtterCheckout;
using PloverPay;

namespace GatewayContracts.Testing.Tests;

/// <summary>
/// The real clients call the test gateway, in every encoding and with signatures in fields and headers.
/// </summary>
public class ExchangeTests
{
    private static readonly PaymentResultQueryRequest s_query = new() { NoOrder = "2013051500001" };

    private readonly TestGateway<LianLianGateway> _gateway = Responses
        .NewGateway()
        .Answer<PaymentResultQueryRequest, PaymentResultQueryResponse>(Responses.Paid);

    private LianLianClient Client => new(_gateway.CreateHttpClient(), _gateway.MerchantAccount);

    [Fact]
    public async Task A_signed_question_gets_a_signed_answer()
    {
        var answered = Assert.IsType<Answered<PaymentResultQueryResponse>>(
            await Client.PaymentResultQueryAsync(s_query)
        );

        Assert.Equal(("2013051500001", ResultPay.Success), (answered.Message.NoOrder, answered.Message.ResultPay));
        Assert.Equal(
            "2013051500001",
            Assert.Single(_gateway.Received<PaymentResultQueryRequest>()).Verified!.Message.NoOrder
        );
    }

    [Fact]
    public async Task A_form_is_answered_in_JSON()
    {
        var otter = new TestGateway<OtterCheckoutGateway>("OT123456", "RSA2").Answer(
            (RefundRequest refund) =>
                new RefundResponse
                {
                    Status = Status.Handled,
                    OutTradeId = refund.OutTradeId,
                    RefundNo = refund.RefundNo,
                    RefundFee = refund.RefundFee,
                }
        );

        var client = new OtterCheckoutClient(otter.CreateHttpClient(), otter.MerchantAccount);
        var refund = new RefundRequest
        {
            OutTradeId = "T-1",
            RefundNo = "R-1",
            RefundFee = 1.5m,
            TotalFee = 2m,
            FeeType = FeeType.Real,
        };

        Assert.Equal("R-1", Assert.IsType<Answered<RefundResponse>>(await client.RefundAsync(refund)).Message.RefundNo);
        otter.FailNext(UnknownReason.Unsigned);
        Assert.Equal(
            UnknownReason.Unsigned,
            Assert.IsType<Unknown<RefundResponse>>(await client.RefundAsync(refund)).Reason
        );
    }

    [Fact]
    public async Task XML_with_a_shared_secret()
    {
        var heron = new TestGateway<HeronPayGateway>("SHOP0042", "MD5").Answer(
            (OrderQueryRequest query) =>
                new OrderQueryResponse
                {
                    CommCode = CommCode.Received,
                    BizCode = BizCode.Done,
                    Nonce = query.Nonce,
                    BillNo = query.BillNo!,
                    TradeState = TradeState.Waiting,
                    Amount = 100,
                }
        );
        var client = new HeronPayClient(heron.CreateHttpClient(), heron.MerchantAccount);
        var query = new OrderQueryRequest
        {
            Nonce = new string('a', 32),
            BillNo = "B-1",
            SentAt = DateTimeOffset.UnixEpoch,
        };

        Assert.IsType<Answered<OrderQueryResponse>>(await client.OrderQueryAsync(query));
        heron.FailNext(UnknownReason.Unsigned).FailNext(UnknownReason.NotVerified);
        Assert.Equal(
            RefusalReason.SignatureMissing,
            Assert.IsType<Unknown<OrderQueryResponse>>(await client.OrderQueryAsync(query)).Refusal!.Reason
        );
        Assert.Equal(
            RefusalReason.DoesNotMatch,
            Assert.IsType<Unknown<OrderQueryResponse>>(await client.OrderQueryAsync(query)).Refusal!.Reason
        );
    }

    [Theory]
    [InlineData("HS256")]
    [InlineData("RS256")]
    public async Task A_signature_in_a_header(string algorithm)
    {
        var plover = new TestGateway<PloverPayGateway>("app_0123", algorithm).Answer(
            (PayoutQueryRequest query) =>
                new PayoutQueryResponse
                {
                    Result = Result.Done,
                    RequestId = query.RequestId,
                    OrderNo = query.OrderNo!,
                    State = State.Queued,
                }
        );
        var client = new PloverPayClient(plover.CreateHttpClient(), plover.MerchantAccount);
        var query = new PayoutQueryRequest
        {
            RequestId = new string('a', 36),
            OrderNo = "O-1",
            At = DateTimeOffset.UnixEpoch,
        };

        Assert.IsType<Answered<PayoutQueryResponse>>(await client.PayoutQueryAsync(query));
        plover.FailNext(UnknownReason.Unsigned);
        Assert.Equal(
            UnknownReason.Unsigned,
            Assert.IsType<Unknown<PayoutQueryResponse>>(await client.PayoutQueryAsync(query)).Reason
        );
    }

    [Theory]
    [InlineData(UnknownReason.TimedOut, false, 1)]
    [InlineData(UnknownReason.TimedOut, true, 0)]
    [InlineData(UnknownReason.ConnectionFailed, false, 1)]
    [InlineData(UnknownReason.ConnectionFailed, true, 0)]
    [InlineData(UnknownReason.Unsigned, false, 1)]
    [InlineData(UnknownReason.NotVerified, false, 1)]
    public async Task It_fails_as_gateways_fail_and_then_answers_again(
        UnknownReason reason,
        bool neverSent,
        int arrived
    )
    {
        _gateway.FailNext(reason, neverSent);

        var unknown = Assert.IsType<Unknown<PaymentResultQueryResponse>>(await Client.PaymentResultQueryAsync(s_query));

        Assert.Equal((reason, neverSent), (unknown.Reason, unknown.NeverSent));
        Assert.Equal(arrived, _gateway.Received<PaymentResultQueryRequest>().Count);
        Assert.IsType<Answered<PaymentResultQueryResponse>>(await Client.PaymentResultQueryAsync(s_query));
    }

    [Fact]
    public async Task A_request_with_another_key_is_told_apart()
    {
        var other = new MerchantAccount(
            Responses.Merchant,
            TestKeyPair.Create(1024).SigningKey,
            _gateway.MerchantAccount.Keys
        );
        var client = new LianLianClient(_gateway.CreateHttpClient(), other);

        var unknown = Assert.IsType<Unknown<PaymentResultQueryResponse>>(await client.PaymentResultQueryAsync(s_query));
        Assert.Equal((400, RefusalReason.NotJson), (unknown.HttpStatus, unknown.Refusal!.Reason));
        Assert.Equal(
            RefusalReason.WrongLength,
            Assert.Single(_gateway.Received<PaymentResultQueryRequest>()).Refusal!.Reason
        );

        _gateway.Answer<PaymentResultQueryRequest, PaymentResultQueryResponse>(
            Responses.Paid,
            _ => Responses.Failed(RetCode.InvalidSignature)
        );
        Assert.IsType<Refused<PaymentResultQueryResponse>>(await client.PaymentResultQueryAsync(s_query));
        Assert.Equal(2, _gateway.Received<PaymentResultQueryRequest>().Count);
    }

    [Fact]
    public async Task What_happens_on_the_way_is_the_test_s()
    {
        _gateway.OnTheWay = reply => reply with { Status = 502, Body = "<html>"u8.ToArray() };

        Assert.Equal(
            502,
            Assert.IsType<Unknown<PaymentResultQueryResponse>>(await Client.PaymentResultQueryAsync(s_query)).HttpStatus
        );
    }

    [Fact]
    public void What_it_was_not_told_to_answer_is_said()
    {
        var reply = Responses.NewGateway().Reply("/llwalletapi/orderquery.htm", "{}"u8.ToArray());

        Assert.Equal(404, reply.Status);
        Assert.Equal(
            "The test gateway was not told what to answer at /llwalletapi/orderquery.htm: call Answer with the "
                + "request's type.",
            System.Text.Encoding.UTF8.GetString(reply.Body.Span)
        );
        Assert.Throws<ArgumentException>(() => _gateway.FailNext(UnknownReason.OtherQuestion));
    }
}
