using GatewayContracts;
using LianLian;
using Microsoft.EntityFrameworkCore;

namespace Merchant;

/// <summary>
/// Orders of which no notification came are asked about. The answers go through the same ledger as the notifications.
/// </summary>
internal sealed class OpenOrders(ShopContext shop, ILianLianClient gateway, Shipping shipping)
    : PaymentWatch<PaymentNotification, PaymentResultQueryRequest, PaymentResultQueryResponse>
{
    // The spec's waits are minutes; nobody waits so long for a sample.
    public override IReadOnlyList<TimeSpan> Waits => [TimeSpan.FromSeconds(1)];

    protected override IAsyncEnumerable<OpenPayment<PaymentResultQueryRequest>> FindOpenAsync(
        CancellationToken stopping
    ) =>
        shop
            .Orders.Where(order => !order.IsPaid)
            .AsNoTracking()
            .AsAsyncEnumerable()
            .Select(order => new OpenPayment<PaymentResultQueryRequest>(
                new PaymentResultQueryRequest { NoOrder = order.Number },
                order.SentToGateway
            ));

    protected override Task<Outcome<PaymentResultQueryResponse>> AskAsync(
        PaymentResultQueryRequest query,
        CancellationToken stopping
    ) => gateway.PaymentResultQueryAsync(query, stopping);

    protected override Task<NotificationAnswer> HandleAsync(
        Verified<PaymentResultQueryResponse> answer,
        CancellationToken stopping
    ) => shipping.ShipAsync(answer, stopping);
}
