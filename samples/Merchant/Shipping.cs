using GatewayContracts;
using LianLian;

namespace Merchant;

/// <summary>
/// What the shop does when a payment has succeeded, whoever says so: the gateway's notification, or its answer to a
/// query.
/// </summary>
internal sealed class Shipping(ShopContext shop)
{
    /// <summary>
    /// Runs in the ledger's transaction: what it changes is saved together with the fact that the event was handled, or
    /// not at all.
    /// </summary>
    public async Task<NotificationAnswer> ShipAsync<T>(Verified<T> payment, CancellationToken stopping)
        where T : class, IPaymentState
    {
        var message = payment.Message;
        if (message.ResultPay != ResultPay.Success)
        {
            // Nothing to ship, and nothing wrong: the event is recorded.
            return message.ResultPay is null or ResultPay.Unrecognized
                ? NotificationAnswer.Refuse
                : NotificationAnswer.Acknowledge;
        }

        // A genuine message may still be about an order that is not ours, or another amount.
        if (
            await shop.Orders.FindAsync([message.NoOrder], stopping) is not { } order
            || !message.MatchAgainst(order.Number, order.Amount).Matches
        )
        {
            return NotificationAnswer.Refuse;
        }

        order.IsPaid = true;
        order.Shipments++;
        return NotificationAnswer.Acknowledge;
    }
}
