using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// The event that a message reports: what makes two deliveries one event, and the state that the event brings.
/// </summary>
public sealed class NotifiedEvent
{
    private NotifiedEvent(NotificationIdentity identity, MessageContract contract, string? code)
    {
        Identity = identity;
        Subject = identity.Without(contract.State?.Field);
        State = contract.State;
        Code = code;
        Shown = Show(Identity, contract);
        ShownSubject = Show(Subject, contract);
    }

    /// <summary>Equal identities are the same event.</summary>
    public NotificationIdentity Identity { get; }

    /// <summary>
    /// The identity without its state: what the event is about. Events with equal subjects are about the same thing,
    /// such as one payment.
    /// </summary>
    public NotificationIdentity Subject { get; }

    /// <summary>Which codes are final; null if the notification has no state.</summary>
    public StateContract? State { get; }

    /// <summary>The code of the state that the message reports; null if it has none.</summary>
    public string? Code { get; }

    /// <summary>
    /// The notification and its identity for a person, sensitive values masked: <c>Plum/Paid shop="M1" order="A1"
    /// state="PAID"</c>.
    /// </summary>
    public string Shown { get; }

    /// <summary>The notification and its subject for a person, in the same way.</summary>
    public string ShownSubject { get; }

    /// <summary>
    /// The event that a notification reports. If its spec names no identity, two messages are the same event only if
    /// they say the same.
    /// </summary>
    public static NotifiedEvent Of<T>(Verified<T> notification)
        where T : class, INotification<T> =>
        new(
            NotificationIdentity.Of(notification) ?? NotificationIdentity.OfText(notification),
            T.Contract,
            CodeOf(notification, T.Contract.State)
        );

    /// <summary>
    /// The event that another message reports, such as the answer to a query. It equals the event of the notification
    /// about the same state.
    /// </summary>
    /// <typeparam name="TNotification">The notification whose identity fields distinguish events.</typeparam>
    /// <typeparam name="T">The message; it has the identity's fields.</typeparam>
    /// <exception cref="ArgumentException">The message lacks a field of the identity, so its event is not known; or the
    /// notification has no identity.</exception>
    public static NotifiedEvent Of<TNotification, T>(Verified<T> message)
        where TNotification : class, INotification<TNotification>
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        var contract = TNotification.Contract;
        if (TNotification.Protocol.Identity.Count == 0)
        {
            throw new ArgumentException(
                $"The spec of {contract.Name} names no identity by which an answer could tell of the same event.",
                nameof(message)
            );
        }

        var identity = NotificationIdentity.Told<TNotification, T>(message);
        return identity.Fields.FirstOrDefault(field => field.Value is null) is { Key: { } missing }
            ? throw new ArgumentException(
                $"{T.Contract.Name} has no {missing}, by which {contract.Name} tells one event from another.",
                nameof(message)
            )
            : new NotifiedEvent(identity, contract, CodeOf(message, contract.State));
    }

    private static string? CodeOf<T>(Verified<T> message, StateContract? state)
        where T : class, IMessage<T> =>
        state is null
            ? null
            : FieldTree
                .FieldsOf(message.Message)
                .Where(field => field.Name == state.Field)
                .Select(field => field.Value.Text)
                .FirstOrDefault();

    private static string Show(NotificationIdentity identity, MessageContract contract) =>
        $"{contract.Gateway.Name}/{contract.Name} "
        + $"{string.Join(' ', identity.Fields.Select(field => $"{field.Key}={(field.Value is null ? "" : Masking.Show(contract.Find(field.Key), field.Value))}"))}";
}
