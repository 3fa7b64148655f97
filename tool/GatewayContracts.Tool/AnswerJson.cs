using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GatewayContracts.Tool.Keys;
using GatewayContracts.Tool.Linting;

namespace GatewayContracts.Tool;

/// <summary>The shapes of all answers in JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(LintAnswer))]
[JsonSerializable(typeof(KeysAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    // An answer goes to a terminal or a file, never into a page: characters stay as people read them.
    private static readonly JsonWriterOptions s_readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text<T>(T answer, JsonTypeInfo<T> shape)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, s_readable))
        {
            JsonSerializer.Serialize(writer, answer, shape);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
