namespace InventedGateways.Tests;

/// <summary>
/// The shop's side of a notification: verified over the bytes received, and answered as the gateway wants it.
/// </summary>
internal sealed class NotificationEndpoint<T> : IAsyncDisposable
    where T : class, INotification<T>
{
    private readonly HashSet<string> _events = new(StringComparer.Ordinal);
    private readonly MerchantAccount _account;
    private Loopback? _server;

    private NotificationEndpoint(MerchantAccount account)
    {
        _account = account;
    }

    public Opened<T>? Last { get; private set; }

    /// <summary>How many events there were, however often each was delivered.</summary>
    public int Events => _events.Count;

    public Uri Address => _server!.Address;

    public static async Task<NotificationEndpoint<T>> StartAsync(MerchantAccount account)
    {
        var endpoint = new NotificationEndpoint<T>(account);
        endpoint._server = await Loopback.StartAsync((_, delivery) => endpoint.Receive(delivery));
        return endpoint;
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private Delivery Receive(Delivery delivery)
    {
        Last = SignedMessage.Open<T>(delivery.Body, _account, headers: delivery.Headers);
        if (Last.IsVerified)
        {
            _events.Add(
                string.Join(
                    '\n',
                    NotificationProtocol.Of<T>().Identity.Select(name => WireNames.ValueOf(Last.Verified.Message, name))
                )
            );
        }

        var reply = NotificationProtocol
            .Of<T>()
            .ReplyTo(Last.IsVerified ? NotificationAnswer.Acknowledge : NotificationAnswer.Refuse);
        return new(reply.Body.ToArray(), reply.ContentType, new Dictionary<string, string>());
    }
}
