using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace GatewayContracts;

/// <summary>Reads a body as one JSON object, strictly: what two readers could take differently is refused, never resolved.</summary>
internal static class JsonWire
{
    public static WireReading Read(ReadOnlySpan<byte> body, WireLimits limits)
    {
        if (body.Length > limits.MaximumBytes)
        {
            return new Refusal(RefusalReason.TooLarge, $"The body has {body.Length} bytes; at most {limits.MaximumBytes} are read.");
        }

        if (body.StartsWith(Encoding.UTF8.Preamble))
        {
            return new Refusal(RefusalReason.ByteOrderMark, "The body begins with a byte order mark; JSON is sent without one.");
        }

        if (!Utf8.IsValid(body))
        {
            return new Refusal(RefusalReason.InvalidText, "The body is not valid UTF-8.");
        }

        // One level more than allowed, so that depth is our answer and not a syntax error of the reader's.
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = limits.MaximumDepth + 1 });
        var objects = new JsonObjectReader(body, limits.MaximumDepth);
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
                body.IsEmpty ? "The body is empty." : $"The body is not JSON: it breaks off or goes wrong at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.");
        }
    }
}
