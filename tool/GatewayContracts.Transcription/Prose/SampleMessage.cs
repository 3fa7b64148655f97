using System.Text.Json;
using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Prose;

/// <summary>A message that a sample prints.</summary>
/// <param name="Encoding"><c>json</c>, <c>form</c> or <c>xml</c>.</param>
/// <param name="Names">The names at its top.</param>
internal sealed partial record SampleMessage(string Body, string Encoding, IReadOnlyList<string> Names)
{
    private const int LongestSample = 100_000;
    private const int MostStarts = 20;

    /// <returns>Null where the sample holds no message.</returns>
    public static SampleMessage? Read(string sample) =>
        sample.Length > LongestSample ? null : Json(sample) ?? Xml(sample) ?? Form(sample);

    /// <summary>Whether it looks like a message, though none can be read.</summary>
    public static bool LooksLikeOne(string sample) => Member().IsMatch(sample);

    private static SampleMessage? Json(string sample)
    {
        var start = sample.IndexOf('{', StringComparison.Ordinal);
        for (var tried = 0; start >= 0 && tried < MostStarts; tried++)
        {
            if (Balanced(sample, start) is { } body && NamesOf(body) is { Count: > 0 } names)
            {
                return new SampleMessage(Tidy(body), "json", names);
            }

            start = sample.IndexOf('{', start + 1);
        }

        return null;
    }

    // Up to the brace that closes the first one; braces inside of texts do not count.
    private static string? Balanced(string text, int start)
    {
        var depth = 0;
        var inText = false;
        for (var i = start; i < text.Length; i++)
        {
            var character = text[i];
            if (inText)
            {
                i += character == '\\' ? 1 : 0;
                inText = character != '"';
                continue;
            }

            inText = character == '"';
            depth +=
                character == '{' ? 1
                : character == '}' ? -1
                : 0;
            if (depth == 0)
            {
                return text[start..(i + 1)];
            }
        }

        return null;
    }

    private static List<string>? NamesOf(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return [.. document.RootElement.EnumerateObject().Select(member => member.Name)];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SampleMessage? Xml(string sample) =>
        XmlText().Match(sample) is { Success: true } xml
            ? new SampleMessage(
                Tidy(xml.Value),
                "xml",
                [
                    .. Element()
                        .Matches(xml.Value)
                        .Select(element => element.Groups["name"].Value)
                        .Where(name => name != "xml")
                        .Distinct(),
                ]
            )
            : null;

    private static SampleMessage? Form(string sample)
    {
        var text = sample.Trim();
        return FormText().IsMatch(text)
            ? new SampleMessage(text, "form", [.. text.Split('&').Select(pair => pair.Split('=')[0])])
            : null;
    }

    // No text of JSON holds a line end, so blanks before one mean nothing.
    private static string Tidy(string body) =>
        string.Join('\n', body.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd().Replace('\t', ' ')));

    [GeneratedRegex("""["“'][A-Za-z_]\w{0,63}["”']\s*[:：]""")]
    private static partial Regex Member();

    [GeneratedRegex("<xml>.{1,90000}?</xml>", RegexOptions.Singleline)]
    private static partial Regex XmlText();

    [GeneratedRegex(@"<(?<name>[A-Za-z_][\w.-]{0,63})>")]
    private static partial Regex Element();

    [GeneratedRegex(@"^[A-Za-z_][\w.-]{0,63}=[^&\s]{0,5000}(?:&[A-Za-z_][\w.-]{0,63}=[^&\s]{0,5000}){1,200}$")]
    private static partial Regex FormText();
}
