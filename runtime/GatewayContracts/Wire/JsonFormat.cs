using System.Text.Encodings.Web;
using System.Text.Json;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>A body that is one JSON object.</summary>
internal sealed class JsonFormat : WireFormat
{
    // A gateway reads the body, not a page of HTML: no more is escaped than JSON demands.
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override string ContentType => "application/json;charset=utf-8";

    public override bool IsFlat => false;

    public override byte[] Write(IReadOnlyList<WireField> fields)
    {
        using var body = new PooledBytes();
        using (var json = new Utf8JsonWriter(body, s_options))
        {
            json.WriteStartObject();
            foreach (var field in fields)
            {
                json.WritePropertyName(field.Name);
                if (field.Value.Kind == WireKind.Text)
                {
                    json.WriteStringValue(field.Value.Text);
                }
                else
                {
                    json.WriteRawValue(field.Value.Text);
                }
            }

            json.WriteEndObject();
        }

        return body.Written.ToArray();
    }

    protected override RefusalReason Unreadable => RefusalReason.NotJson;

    protected override Refusal? ReadFields(WireTable table, int start, WireLimits limits)
    {
        if (new JsonScanner(table, start, limits).TryRead())
        {
            return null;
        }

        table.Clear();
        return new JsonObjectReader(table, start, limits).Read();
    }
}
