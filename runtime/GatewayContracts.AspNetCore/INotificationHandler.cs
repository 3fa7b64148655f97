namespace GatewayContracts;

/// <summary>
/// Handles verified notifications of one kind. It is registered as scoped, so each delivery has its own handler and its
/// own services.
/// </summary>
/// <typeparam name="T">The notification.</typeparam>
public interface INotificationHandler<T>
    where T : class, INotification<T>
{
    /// <summary>Does what the notification asks for.</summary>
    /// <param name="notification">The notification; its signature held.</param>
    /// <param name="stopping">Cancelled when the host stops, never because the gateway hung up.</param>
    /// <returns> <see cref="NotificationAnswer.Acknowledge"/> once the work is done and saved: the gateway does not
    /// send the notification again. An exception is a refusal: the gateway sends the notification again. </returns>
    Task<NotificationAnswer> HandleAsync(Verified<T> notification, CancellationToken stopping);
}
