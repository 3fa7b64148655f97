using System.Text;
using GatewayContracts.Testing;
using LianLian;

namespace OrderLifecycle;

/// <summary>The gateway's side: it answers what it verified, and remembers what it was asked for.</summary>
internal sealed class GatewayStandIn
{
    private static readonly DateOnly s_settled = new(2026, 11, 28);

    private readonly TestGateway<LianLianGateway> _gateway;
    private readonly Dictionary<string, AggregatePaymentDirectRequest> _payments = [];
    private readonly Dictionary<string, RefundApplyRequest> _refunds = [];

    public GatewayStandIn(TestGateway<LianLianGateway> gateway)
    {
        _gateway = gateway;
        gateway.Answer<AggregatePaymentDirectRequest, AggregatePaymentDirectResponse>(Create);
        gateway.Answer<PaymentResultQueryRequest, PaymentResultQueryResponse>(Query);
        gateway.Answer<RefundApplyRequest, RefundApplyResponse>(Refund);
        gateway.Answer<InstantPaymentApplyRequest, InstantPaymentApplyResponse>(PayOut);
    }

    public int Payouts { get; private set; }

    /// <summary>The body of the last payout, as somebody in the middle would see it.</summary>
    public string LastPayoutOnTheWire =>
        Encoding.UTF8.GetString(_gateway.Received<InstantPaymentApplyRequest>()[^1].Body.Span)[..72] + "…";

    /// <summary>The customer pays; the notification that the gateway sends.</summary>
    public ReadOnlyMemory<byte> Pay(string number)
    {
        var payment = _payments[number];
        return _gateway
            .Seal(
                new AggregatePaymentNotification
                {
                    NoOrder = payment.NoOrder,
                    DtOrder = payment.DtOrder,
                    OidPaybill = "2026112700000001",
                    MoneyOrder = payment.MoneyOrder,
                    ResultPay = ResultPay.Success,
                    SettleDate = s_settled,
                    PayType = AggregatePaymentNotificationPayType.Alipay,
                }
            )
            .Body;
    }

    public ReadOnlyMemory<byte> CompleteRefund(string number)
    {
        var refund = _refunds[number];
        return _gateway
            .Seal(
                new RefundNotification
                {
                    NoRefund = refund.NoRefund,
                    DtRefund = refund.DtRefund,
                    MoneyRefund = refund.MoneyRefund,
                    MoneyForeignRefund = refund.MoneyRefund,
                    RateId = "1",
                    Rate = 1m,
                    ExchangeBankcode = "01040000",
                    OidRefundno = "2026112800000001",
                    StaRefund = StaRefund.Success,
                    SettleDate = s_settled,
                }
            )
            .Body;
    }

    private AggregatePaymentDirectResponse Create(AggregatePaymentDirectRequest asked)
    {
        _payments[asked.NoOrder] = asked;
        return new()
        {
            RetCode = RetCode.Success,
            RetMsg = "ok",
            NoOrder = asked.NoOrder,
            UserId = asked.UserId,
            MoneyOrder = asked.MoneyOrder,
            PayType = asked.PayType,
            PayLoad = "https://qr.example/" + asked.NoOrder,
        };
    }

    private PaymentResultQueryResponse Query(PaymentResultQueryRequest asked) =>
        new()
        {
            RetCode = RetCode.Success,
            RetMsg = "ok",
            NoOrder = asked.NoOrder,
            MoneyOrder = _payments[asked.NoOrder!].MoneyOrder,
            ResultPay = ResultPay.Success,
        };

    private RefundApplyResponse Refund(RefundApplyRequest asked)
    {
        _refunds[asked.NoRefund] = asked;
        return new()
        {
            RetCode = RetCode.Success,
            RetMsg = "ok",
            NoRefund = asked.NoRefund,
            DtRefund = asked.DtRefund,
            MoneyRefund = asked.MoneyRefund,
            MoneyForeignRefund = asked.MoneyRefund,
            RateId = "1",
            Rate = 1m,
            ExchangeBankcode = "01040000",
            OidRefundno = "2026112800000001",
            StaRefund = StaRefund.Processing,
        };
    }

    private InstantPaymentApplyResponse PayOut(InstantPaymentApplyRequest asked)
    {
        Payouts++;
        return new()
        {
            RetCode = RetCode.Success,
            RetMsg = "ok",
            NoOrder = asked.NoOrder,
            OidPaybill = "2026112700000002",
        };
    }
}
