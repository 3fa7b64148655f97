using System.Diagnostics.CodeAnalysis;
using System.Text;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>Reads the text of a JSON value that stands inside a message, by the same strict rules as a message itself.</summary>
internal static class JsonValueText
{
    private const string Name = "v";

    public static bool TryRead(string text, [NotNullWhen(true)] out WireValue? value)
    {
        // As the one member of an object, so that any kind of value is read by the reader of messages.
        var reading = WireFormat.For(WireEncoding.Json).Read(Encoding.UTF8.GetBytes($"{{\"{Name}\":{text}}}"), WireLimits.Default);
        value = reading.TryGet(out var fields, out _) && fields.Fields.Count == 1 ? fields.Find(Name) : null;
        return value is not null;
    }
}
