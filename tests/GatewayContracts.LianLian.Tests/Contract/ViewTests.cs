namespace GatewayContracts.LianLian.Tests.Contract;

/// <summary>What messages have in common is one interface, so that one method handles them.</summary>
public sealed class ViewTests
{
    [Fact]
    public void The_state_of_an_exchange_payment_is_read_alike() =>
        Implement(
            typeof(IExchangePaymentState),
            typeof(ExchangePaymentApplyResponse),
            typeof(ExchangePaymentNotification),
            typeof(ExchangePaymentResultQueryResponse),
            typeof(ExchangePaymentVerifyResponse)
        );

    [Fact]
    public void The_state_of_a_refund_is_read_alike() =>
        Implement(
            typeof(IRefundState),
            typeof(RefundApplyResponse),
            typeof(RefundNotification),
            typeof(RefundResultQueryResponse)
        );

    [Fact]
    public void What_the_customers_browser_brings_back_needs_no_sender_and_gets_no_answer()
    {
        var protocol = NotificationProtocol.Of<AggregatePaymentSynchronousNotification>();

        Assert.Empty(protocol.Senders);
        Assert.Empty(protocol.ResendAfter);
        Assert.Null(protocol.Deadline);
        Assert.NotEmpty(NotificationProtocol.Of<AggregatePaymentNotification>().Senders);
    }

    private static void Implement(Type view, params Type[] messages) =>
        Assert.Equal(
            messages,
            view.Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(view)).OrderBy(type => type.Name)
        );
}
