using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Which event a notification reports: deliveries with equal identities are the same event. It consists of the
/// notification's kind, the merchant, and the fields that the spec names as its identity. Store <see cref="Key"/> under
/// a unique key in your database, and an event is handled once.
/// </summary>
[JsonConverter(typeof(ShownTextJsonConverter))]
public sealed class NotificationIdentity : IEquatable<NotificationIdentity>
{
    private NotificationIdentity(string kind, IReadOnlyList<KeyValuePair<string, string?>> fields)
    {
        Fields = fields;
        Text = $"{kind}?{string.Join('&', fields.Select(Written))}";
        Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }

    /// <summary>
    /// The identity of a notification; null if its spec names no identity, so that the fields do not distinguish
    /// deliveries.
    /// </summary>
    public static NotificationIdentity? Of<T>(Verified<T> notification)
        where T : class, INotification<T>
    {
        ArgumentNullException.ThrowIfNull(notification);
        return T.Protocol.Identity.Count == 0 ? null : Told<T, T>(notification);
    }

    /// <summary>
    /// The identity of the event that a message reports, by the names of a notification's identity: the notification
    /// itself, or an answer about the same event.
    /// </summary>
    internal static NotificationIdentity Told<TNotification, T>(Verified<T> message)
        where TNotification : class, INotification<TNotification>
        where T : class, IMessage<T>
    {
        var gateway = TNotification.Contract.Gateway;
        var values = FieldTree
            .ComparableOf(message.Message)
            .ToDictionary(field => field.Name, field => field.Value.Text, StringComparer.Ordinal);
        string? ValueOf(string name) =>
            values.TryGetValue(name, out var value)
                ? value
                : message.UnreadFields.GetValueOrDefault(name)?.ReadUnverified();
        return new NotificationIdentity(
            $"{gateway.Name}/{TNotification.Contract.Name}",
            [
                .. TNotification
                    .Protocol.Identity.Prepend(gateway.Merchant)
                    .Distinct(StringComparer.Ordinal)
                    .Select(name => KeyValuePair.Create(name, ValueOf(name))),
            ]
        );
    }

    /// <summary>
    /// The identity of a notification whose spec names none: equal only to that of the same message, signed over the
    /// same text.
    /// </summary>
    internal static NotificationIdentity OfText<T>(Verified<T> notification)
        where T : class, INotification<T> =>
        new(
            $"{T.Contract.Gateway.Name}/{T.Contract.Name}",
            [
                KeyValuePair.Create(
                    "sign_string",
                    (string?)Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(notification.SignString)))
                ),
            ]
        );

    /// <summary>The same without one of its fields.</summary>
    internal NotificationIdentity Without(string? field) =>
        new(Text[..Text.IndexOf('?', StringComparison.Ordinal)], [.. Fields.Where(given => given.Key != field)]);

    /// <summary>
    /// The merchant's field, then those that the spec names, by wire name; null if the notification does not have
    /// it. Numbers are written in the shortest way, so 1.50 is 1.5; all else is as received. They may be sensitive: do
    /// not log them.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Fields { get; }

    /// <summary>
    /// The identity as one text, different for different identities: the gateway's and the message's name, then names
    /// and values, percent-encoded; an absent field has no equals sign.
    /// <c>Gateway/PaymentNotification?partner=1004&amp;order=A1&amp;result=SUCCESS</c>. It may be sensitive: do not log
    /// it.
    /// </summary>
    public string Text { get; }

    /// <summary>
    /// The SHA-256 digest of <see cref="Text"/> as 64 lower-case hexadecimal digits. It always has the same length and
    /// case, so two identities differ under every collation of a database.
    /// </summary>
    public string Key { get; }

    /// <inheritdoc/>
    public bool Equals(NotificationIdentity? other) => other is not null && other.Text == Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NotificationIdentity);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The key.</summary>
    public override string ToString() => Key;

    private static string Written(KeyValuePair<string, string?> field) =>
        Uri.EscapeDataString(field.Key) + (field.Value is null ? "" : "=" + Uri.EscapeDataString(field.Value));
}
