namespace GatewayContracts;

/// <summary>
/// Handles verified notifications of one kind. Registered as scoped, so that each delivery has one of its own, with
/// services of its own.
/// </summary>
/// <typeparam name="T">The notification.</typeparam>
public interface INotificationHandler<T>
    where T : class, INotification<T>
{
    /// <summary>Does what the notification asks for.</summary>
    /// <param name="notification">The notification; its signature held.</param>
    /// <param name="stopping">Cancelled when the host stops, never because the gateway hung up.</param>
    /// <returns>
    /// <see cref="NotificationAnswer.Acknowledge"/> once the work is done and saved: the gateway does not send the
    /// notification again. An exception is a refusal: it is sent again.
    /// </returns>
    Task<NotificationAnswer> HandleAsync(Verified<T> notification, CancellationToken stopping);
}
