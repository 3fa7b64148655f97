using System.Globalization;
using GatewayContracts;
using LianLian;

namespace OrderLifecycle;

/// <summary>The merchant's side: it sends requests, and decides what a genuine message means for an order.</summary>
internal sealed class Shop(LianLianClient gateway, MerchantAccount account)
{
    private static readonly Uri s_notifications = new("https://shop.example/lianlian/notify");

    private readonly Dictionary<string, Order> _orders = [];
    private readonly Dictionary<string, Order> _refunds = [];

    /// <summary>The link of a code that the customer scans.</summary>
    public async Task<string> CreateAsync(Order order)
    {
        _orders.Add(order.Number, order);
        var outcome = await gateway.AggregatePaymentDirectAsync(
            new()
            {
                NoOrder = order.Number,
                DtOrder = order.PlacedAt,
                MoneyOrder = order.Amount,
                BusiPartner = BusiPartner.PhysicalGoods,
                UserId = "customer-7",
                NameGoods = "shuttlecocks",
                NotifyUrl = s_notifications,
                PayType = AggregatePaymentDirectPayType.AlipayQrCode,
                RiskItem = new()
                {
                    FrmsWareCategory = "4001",
                    UserInfoMerchtUserno = "customer-7",
                    UserInfoDtRegister = order.PlacedAt.AddYears(-1),
                    GoodsName = "shuttlecocks",
                },
            }
        );
        return outcome is Answered<AggregatePaymentDirectResponse> answered
            ? answered.Message.PayLoad ?? "(no link)"
            : outcome.ToString()!;
    }

    /// <summary>What the gateway is answered, once the order is saved.</summary>
    public NotificationAnswer Receive(ReadOnlyMemory<byte> body)
    {
        var opened = SignedMessage.Open<AggregatePaymentNotification>(body, account);
        if (
            opened.Verified is not { Message: var message }
            || !_orders.TryGetValue(message.NoOrder, out var order)
            || !message.MatchAgainst(account.Merchant, order.Number, order.Amount).Matches
        )
        {
            return NotificationAnswer.Refuse;
        }

        // Again and again is the same as once.
        order.IsPaid |= message.ResultPay == ResultPay.Success;
        return NotificationAnswer.Acknowledge;
    }

    public async Task<string> QueryAsync(Order order) =>
        await gateway.PaymentResultQueryAsync(new() { NoOrder = order.Number }) switch
        {
            Answered<PaymentResultQueryResponse> answered => string.Create(
                CultureInfo.InvariantCulture,
                $"{answered.Message.ResultPay}, {answered.Message.MoneyOrder} CNY"
            ),
            var other => other.ToString()!,
        };

    public async Task<string> RefundAsync(Order order, string number, decimal amount)
    {
        _refunds.Add(number, order);
        var outcome = await gateway.RefundApplyAsync(
            new()
            {
                NoRefund = number,
                DtRefund = order.PlacedAt.AddDays(1),
                MoneyRefund = amount,
                NoOrder = order.Number,
                NotifyUrl = s_notifications,
            }
        );
        return outcome is Answered<RefundApplyResponse> answered
            ? $"{answered.Message.StaRefund}: wait for the notification"
            : outcome.ToString()!;
    }

    public NotificationAnswer ReceiveRefund(ReadOnlyMemory<byte> body)
    {
        var opened = SignedMessage.Open<RefundNotification>(body, account);
        if (opened.Verified is not { Message: var refund } || !_refunds.Remove(refund.NoRefund, out var order))
        {
            return NotificationAnswer.Refuse;
        }

        order.Refunded += refund.StaRefund == StaRefund.Success ? refund.MoneyRefund : 0;
        return NotificationAnswer.Acknowledge;
    }

    /// <summary>The request travels encrypted; nothing else is different.</summary>
    public async Task<string> PayOutAsync(string number, decimal amount) =>
        await gateway.InstantPaymentApplyAsync(
            new()
            {
                NoOrder = number,
                DtOrder = DateTimeOffset.FromUnixTimeSeconds(1_795_100_000),
                MoneyOrder = amount,
                FlagCard = InstantPaymentApplyFlagCard.PersonalDebitCard,
                CardNo = "6216261000000000018",
                AcctName = "张三",
                InfoOrder = "rackets",
                Memo = "rackets",
                NotifyUrl = s_notifications,
            }
        ) switch
        {
            Answered<InstantPaymentApplyResponse> => "the order is taken",
            Pending<InstantPaymentApplyResponse> held => $"held ({held.Code}): confirm it within a day",
            var other => other.ToString()!,
        };
}
