using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>The exact bytes that a gateway expects as the answer to a notification.</summary>
public sealed class NotificationReply
{
    private NotificationReply(string? contentType, byte[] body)
    {
        ContentType = contentType;
        Body = body;
    }

    /// <summary>An answer without a body.</summary>
    public static NotificationReply Empty { get; } = new(null, []);

    /// <summary>The value for the Content-Type header; null if the answer is empty.</summary>
    public string? ContentType { get; }

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>An answer that is a text.</summary>
    public static NotificationReply Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new("text/plain;charset=utf-8", Encoding.UTF8.GetBytes(text));
    }

    /// <summary>An answer of fields, in the notification's encoding.</summary>
    public static NotificationReply Fields(
        WireEncoding encoding,
        params ReadOnlySpan<(string Name, string Value)> fields
    )
    {
        var format = WireFormat.For(encoding);
        return new(
            format.ContentType,
            format.Write([
                .. fields.ToArray().Select(field => new WireField(field.Name, WireValue.OfText(field.Value))),
            ])
        );
    }
}
