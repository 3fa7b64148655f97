using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>Writes a message as one JSON object in UTF-8.</summary>
internal sealed class JsonMessageWriter : FieldWriter, IDisposable
{
    private readonly Utf8JsonWriter _json;

    public JsonMessageWriter(IBufferWriter<byte> output, Envelope envelope)
        : base(envelope)
    {
        // The body is read by a gateway, not by a page of HTML: no more is escaped than JSON demands.
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
    }

    public void Dispose()
    {
        _json.WriteEndObject();
        _json.Dispose();
    }

    private protected override void Write(string name, WireValue value)
    {
        _json.WritePropertyName(name);
        if (value.Kind == WireKind.Text)
        {
            _json.WriteStringValue(value.Text);
        }
        else
        {
            _json.WriteRawValue(value.Text);
        }
    }
}
