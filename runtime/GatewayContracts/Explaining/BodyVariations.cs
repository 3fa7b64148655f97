using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GatewayContracts.Explaining;

/// <summary>Bodies that are signed as they are, and were rewritten between signing and arrival.</summary>
internal static class BodyVariations
{
    private const string Aspect = "body";

    private static readonly JsonWriterOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<Variation> Of() =>
        [
            Rewritten(RepairKind.Trimmed, "White space before and behind the body is gone.", text => text.Trim()),
            Rewritten(RepairKind.LineEnds, "Line ends in the body are LF.", text => text.ReplaceLineEndings("\n")),
            Rewritten(RepairKind.LineEnds, "Line ends in the body are CR LF.", text => text.ReplaceLineEndings("\r\n")),
            Rewritten(
                RepairKind.JsonEscapes,
                @"Slashes in the body are escaped (\/).",
                text => text.Replace(@"\/", "/", StringComparison.Ordinal).Replace("/", @"\/", StringComparison.Ordinal)
            ),
            Rewritten(
                RepairKind.JsonEscapes,
                "Slashes in the body are not escaped.",
                text => text.Replace(@"\/", "/", StringComparison.Ordinal)
            ),
            Rewritten(RepairKind.Nested, "The body is JSON without spaces.", Compact),
            Rewritten(
                RepairKind.JsonEscapes,
                @"Letters beyond ASCII in the body are escaped (\u).",
                StringEscapes.BeyondAscii
            ),
        ];

    private static Variation Rewritten(RepairKind kind, string sentence, Func<string, string> rewrite) =>
        new(Aspect, kind, sentence, recipe => recipe with { Rewrites = [.. recipe.Rewrites, rewrite] });

    private static string Compact(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            using var output = new MemoryStream();
            using (var writer = new Utf8JsonWriter(output, s_plain))
            {
                document.WriteTo(writer);
            }

            return Encoding.UTF8.GetString(output.ToArray());
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
