using GatewayContracts;
using LianLian;

namespace Merchant;

/// <summary>What the shop does when a payment has succeeded, whoever says so: the gateway's notification, or its answer to a query.</summary>
internal sealed class Shipping(ShopContext shop)
{
    /// <summary>Runs in the ledger's transaction: what it changes is saved together with the fact that the event was handled, or not at all.</summary>
    public async Task<NotificationAnswer> ShipAsync(string number, decimal? paid, ResultPay? result, CancellationToken stopping)
    {
        if (result != ResultPay.Success)
        {
            // Nothing to ship, and nothing wrong: the event is recorded.
            return result is null or ResultPay.Unrecognized ? NotificationAnswer.Refuse : NotificationAnswer.Acknowledge;
        }

        // A genuine message may still be about an order that is not ours, or another amount.
        if (await shop.Orders.FindAsync([number], stopping) is not { } order || order.Amount != paid)
        {
            return NotificationAnswer.Refuse;
        }

        order.IsPaid = true;
        order.Shipments++;
        return NotificationAnswer.Acknowledge;
    }
}
