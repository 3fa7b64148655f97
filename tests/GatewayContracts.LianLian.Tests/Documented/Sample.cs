using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>A sample message of the gateway's pages.</summary>
internal sealed partial record Sample(
    [property: JsonPropertyName("n")] int Number,
    [property: JsonPropertyName("file")] string Document,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("text")] string Text
)
{
    public static IReadOnlyList<Sample> All { get; } =
    [.. DataFile.Lines("samples.jsonl").Select(line => JsonSerializer.Deserialize<Sample>(line)!)];

    /// <summary>
    /// Names and values in their order, whatever lies between them; null where the text is no message.
    /// </summary>
    public string? Content => Kind == "form" ? OfInputs() : OfJson(Text);

    /// <summary>The same of the body of an example: JSON or a form as it travels.</summary>
    public static string? ContentOf(string body) =>
        OfJson(body)
        ?? (body.Contains('=', StringComparison.Ordinal) ? Joined(body.Trim().Split('&').Select(Decoded)) : null);

    private static string? OfJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return Joined(
                json.RootElement.EnumerateObject().Select(member => (member.Name, Value: member.Value.ToString()))
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string OfInputs() =>
        Joined(Input().Matches(Text).Select(input => (input.Groups[1].Value, input.Groups[3].Value)));

    private static (string Name, string Value) Decoded(string pair) =>
        pair.Split('=', 2) is [var name, var value]
            ? (WebUtility.UrlDecode(name), WebUtility.UrlDecode(value))
            : (pair, "");

    private static string Joined(IEnumerable<(string Name, string Value)> fields) =>
        string.Join('\n', fields.Select(field => $"{field.Name}={field.Value}"));

    [GeneratedRegex("""name="([^"]*)" value=(["'])(.*?)\2\s*>""")]
    private static partial Regex Input();
}
