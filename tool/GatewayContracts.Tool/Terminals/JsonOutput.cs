using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace GatewayContracts.Tool.Terminals;

/// <summary>JSON for programs, indented, and in characters that people read too.</summary>
internal static class JsonOutput
{
    // It goes to a terminal or a file, never into a page, so nothing in it has to be escaped for one.
    private static readonly JsonWriterOptions s_readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of<T>(T answer, JsonTypeInfo<T> shape) =>
        Written(writer => JsonSerializer.Serialize(writer, answer, shape));

    public static string Of(JsonNode node) => Written(writer => node.WriteTo(writer));

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, s_readable))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
