using GatewayContracts;

namespace LedgerShop;

/// <summary>What a shop does with an event: finds the order, or begins it, and counts the event on it.</summary>
public static class Counting
{
    public static async Task<NotificationAnswer> CountAsync(
        ShopContext shop,
        string number,
        string state,
        CancellationToken stopping
    )
    {
        var order =
            await shop.Orders.FindAsync([number], stopping) ?? shop.Orders.Add(new Order { Number = number }).Entity;
        order.Effects++;
        order.State = state;
        return NotificationAnswer.Acknowledge;
    }
}
