namespace GatewayContracts;

/// <summary>Handles a verified message: the delegate gets its services from its own scope.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <param name="message">The message.</param>
/// <param name="services">The services of this handling alone.</param>
/// <param name="stopping">Cancelled when the host stops, never because the sender hung up.</param>
/// <returns>Whether the work is done and may be saved and acknowledged.</returns>
public delegate Task<NotificationAnswer> NotificationHandling<T>(
    Verified<T> message,
    IServiceProvider services,
    CancellationToken stopping
)
    where T : class;
