using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GatewayContracts.Metadata;

/// <summary>
/// Lets <see cref="JsonSerializer"/> write a value as the text that its <c>ToString</c> gives, which is safe to show,
/// without the values of its properties. It reads nothing: only this library makes such a value, from a message.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ShownTextJsonConverter : JsonConverter<object>
{
    /// <summary>Every type that asks for this converter.</summary>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Never reads.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        throw new NotSupportedException(
            $"{typeToConvert.Name} is not bound or deserialised from JSON, because nobody would have verified it: "
                + $"take the raw body and open it with SignedMessage.Open."
        );
    }

    /// <summary>Writes the text.</summary>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
