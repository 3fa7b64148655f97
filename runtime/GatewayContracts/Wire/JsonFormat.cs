using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>A body that is one JSON object.</summary>
internal sealed class JsonFormat : WireFormat
{
    // A gateway reads the body, not a page of HTML: no more is escaped than JSON demands.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string ContentType => "application/json;charset=utf-8";

    public override bool IsFlat => false;

    public override byte[] Write(IReadOnlyList<WireField> fields)
    {
        var body = new ArrayBufferWriter<byte>();
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

        return body.WrittenSpan.ToArray();
    }

    protected override RefusalReason Unreadable => RefusalReason.NotJson;

    protected override WireReading ReadFields(ReadOnlySpan<byte> body, WireLimits limits)
    {
        // One level more than allowed, so that depth is our answer and not a syntax error of the reader's.
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = limits.MaximumDepth + 1 });
        var objects = new JsonObjectReader(body, limits);
        var complete = false;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return new Refusal(RefusalReason.NotJson, "The body is JSON, but not an object.");
            }

            if (!objects.TryReadMembers(ref reader, out var fields, out var refusal))
            {
                return refusal;
            }

            complete = true;
            reader.Read();
            return new ReceivedFields(fields);
        }
        catch (JsonException) when (complete)
        {
            return new Refusal(RefusalReason.TrailingData, $"Something follows the JSON object, which ends at byte {reader.BytesConsumed}.");
        }
        catch (JsonException error)
        {
            return new Refusal(
                RefusalReason.NotJson,
                $"The body is not JSON: it breaks off or goes wrong at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.");
        }
    }
}
