using System.Net;
using System.Text.Json;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The values of a sample's fields, by their names; of members by their paths.</summary>
internal static class SampleBody
{
    public static Dictionary<string, string> Values(string body)
    {
        var values = new Dictionary<string, string>();
        if (body.TrimStart().StartsWith('{'))
        {
            using var json = JsonDocument.Parse(body);
            Add(values, "", json.RootElement);
            return values;
        }

        foreach (var pair in body.Trim().Split('&'))
        {
            var (name, value) = pair.Split('=', 2) is [var left, var right] ? (left, right) : (pair, "");
            Add(values, WebUtility.UrlDecode(name), WebUtility.UrlDecode(value));
        }

        return values;
    }

    private static void Add(Dictionary<string, string> values, string path, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add(values, path, element.ToString());
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            Add(values, path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value);
        }
    }

    // A text may hold an object itself, as risk_item does; not every sample's text is one.
    private static void Add(Dictionary<string, string> values, string path, string text)
    {
        values[path] = text;
        if (text.StartsWith('{') && Parsed(text) is { } inner)
        {
            using (inner)
            {
                Add(values, path, inner.RootElement);
            }
        }
    }

    private static JsonDocument? Parsed(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
