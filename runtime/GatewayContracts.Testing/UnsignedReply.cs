using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using GatewayContracts.Metadata;

namespace GatewayContracts.Testing;

/// <summary>A message whose signature was taken out: what anybody could have written.</summary>
internal static class UnsignedReply
{
    public static TestReply Of<T>(SealedMessage message)
        where T : class, IMessage<T>
    {
        if (T.Contract.Envelope is EncryptedEnvelope)
        {
            throw new NotSupportedException($"{T.Contract.Name} travels encrypted, and its signature inside.");
        }

        var signature = T.Contract.Signature;
        var reply = TestReply.Of(message);
        return signature.Field is { } field
            ? reply with
            {
                Body = Encoding.UTF8.GetBytes(
                    Without(field, Encoding.UTF8.GetString(message.Body.Span), T.Contract.Encoding)
                ),
            }
            : reply with
            {
                Headers = message.Headers.Where(header => header.Key != signature.Header).ToDictionary(),
            };
    }

    private static string Without(string field, string body, WireEncoding encoding)
    {
        switch (encoding)
        {
            case WireEncoding.Form:
                return string.Join(
                    '&',
                    body.Split('&')
                        .Where(pair => !pair.StartsWith(Uri.EscapeDataString(field) + "=", StringComparison.Ordinal))
                );
            case WireEncoding.Xml:
                var element = XElement.Parse(body);
                element.Element(field)?.Remove();
                return element.ToString(SaveOptions.DisableFormatting);
            default:
                var members = JsonNode.Parse(body)!.AsObject();
                members.Remove(field);
                return members.ToJsonString();
        }
    }
}
