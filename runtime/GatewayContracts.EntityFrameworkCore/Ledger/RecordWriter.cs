using System.Reflection;
using Microsoft.Extensions.Options;

namespace GatewayContracts;

/// <summary>Makes the row that is kept of a message.</summary>
internal sealed class RecordWriter(IOptions<NotificationLedgerOptions> options)
{
    public NotificationRecord Of<T>(
        Verified<T> message,
        LedgerDelivery delivery,
        NotificationVerdict verdict,
        DateTimeOffset now
    )
        where T : class, IMessage<T> =>
        new()
        {
            Event = delivery.Event,
            Digest = delivery.Digest,
            StateKey = delivery.StateKey,
            Message = delivery.Message,
            Identity = delivery.What.Shown,
            Code = delivery.What.Code,
            Body = options.Value.KeepBody ? message.Body.ToArray() : null,
            Masked = options.Value.KeepBody ? null : message.Message.ToString(),
            Signature = message.Signature,
            Key = message.Key.Fingerprint,
            Verdict = verdict,
            Spec = VersionOf(typeof(T).Assembly),
            ReceivedAt = delivery.ReceivedAt.UtcDateTime,
            DecidedAt = now.UtcDateTime,
        };

    private static string VersionOf(Assembly specs)
    {
        var stated = specs.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return $"{specs.GetName().Name} {stated ?? specs.GetName().Version?.ToString()}";
    }
}
