using System.Collections.Concurrent;
using GatewayContracts;
using LianLian;

namespace Merchant;

/// <summary>The merchant's side of the notification: verify the bytes received, save, and only then acknowledge.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private const string Path = "/lianlian/notify";
    private readonly WebApplication _application;
    private readonly MerchantAccount _account;

    // In production this is a table with a unique key on the order: the gateway delivers more than once, also in parallel.
    private readonly ConcurrentDictionary<string, decimal> _paid = new(StringComparer.Ordinal);

    private Shop(WebApplication application, MerchantAccount account)
    {
        _application = application;
        _account = account;
        application.MapPost(Path, ReceiveAsync);
    }

    public Uri Address => new(Loopback.AddressOf(_application), Path);

    public IReadOnlyList<(string Order, decimal Amount)> PaidOrders => [.. _paid.Select(paid => (paid.Key, paid.Value))];

    /// <summary>What became of the last delivery, for the story that the sample tells.</summary>
    public Opened<PaymentNotification>? LastDelivery { get; private set; }

    public static async Task<Shop> StartAsync(MerchantAccount account)
    {
        var shop = new Shop(Loopback.Create(), account);
        await shop._application.StartAsync();
        return shop;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        var opened = SignedMessage.Open<PaymentNotification>(await Loopback.ReadBodyAsync(context), _account);
        LastDelivery = opened;

        var answer = opened.IsVerified ? Save(opened.Verified) : NotificationAnswer.Refuse;
        var reply = NotificationProtocol.Of<PaymentNotification>().ReplyTo(answer);
        context.Response.ContentType = reply.ContentType;
        await context.Response.Body.WriteAsync(reply.Body, context.RequestAborted);
    }

    // Takes nothing but a verified message: there is no way to get here with a forged one.
    private NotificationAnswer Save(Verified<PaymentNotification> notification)
    {
        if (notification.Message.ResultPay == ResultPay.Success)
        {
            _paid.TryAdd(notification.Message.NoOrder, notification.Message.MoneyOrder);
        }

        return NotificationAnswer.Acknowledge;
    }
}
