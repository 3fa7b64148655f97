namespace GatewayContracts;

/// <summary>Makes sure that each event is handled once, however often it is delivered.</summary>
public interface INotificationLedger
{
    /// <summary>
    /// Runs the handler if the event was not handled yet, and saves its changes together with the record that it ran.
    /// </summary>
    /// <param name="message">The message, verified.</param>
    /// <param name="what">The event that the message reports.</param>
    /// <param name="handler">What to do. It runs in the ledger's transaction, perhaps more than once, if an attempt
    /// failed and was rolled back.</param>
    /// <param name="patience">The longest time to wait for another delivery about the same payment that is being
    /// handled.</param>
    /// <param name="stopping">Cancelled when the host stops.</param>
    /// <exception cref="Exception">What the handler threw, or what the store failed with: nothing was saved, so the
    /// delivery is refused.</exception>
    Task<NotificationVerdict> HandleAsync<T>(
        Verified<T> message,
        NotifiedEvent what,
        NotificationHandling<T> handler,
        TimeSpan patience,
        CancellationToken stopping
    )
        where T : class, IMessage<T>;
}
