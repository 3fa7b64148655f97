using System.Text;
using System.Text.Json;
using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>Texts as they stand in a body, escapes included.</summary>
internal static class RawTexts
{
    /// <param name="body">Known to be readable.</param>
    /// <returns>By name, only what differs from the text itself.</returns>
    public static IReadOnlyDictionary<string, string> Of(
        WireEncoding encoding,
        ReadOnlySpan<byte> body,
        IReadOnlyList<WireField> fields
    )
    {
        var raw = encoding switch
        {
            WireEncoding.Json => OfJson(body),
            WireEncoding.Form =>
            [
                .. Encoding
                    .UTF8.GetString(body)
                    .Split('&')
                    .Select(pair => pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]),
            ],
            _ => [],
        };
        var differing = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count && i < raw.Count; i++)
        {
            if (fields[i].Value.Kind == WireKind.Text && raw[i] is { } text && text != fields[i].Value.Text)
            {
                differing[fields[i].Name] = text;
            }
        }

        return differing;
    }

    // One for each member of the object; null where it is no text.
    private static List<string?> OfJson(ReadOnlySpan<byte> body)
    {
        var raw = new List<string?>();
        var reader = new Utf8JsonReader(body);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            raw.Add(reader.TokenType == JsonTokenType.String ? Encoding.UTF8.GetString(reader.ValueSpan) : null);
            reader.Skip();
        }

        return raw;
    }
}
