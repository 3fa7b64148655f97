using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GatewayContracts.Metadata;

/// <summary>
/// Lets <see cref="JsonSerializer"/> write a generated message for people, such as a log: its fields by wire name,
/// sensitive values masked, values that may be unsigned under the name <c>untrusted</c>, and codes as their wire text.
/// It reads nothing, because a deserialised message is not verified. To store a message, store the bytes,
/// <see cref="Verified{T}.Body"/> or <see cref="SealedMessage.Body"/>.
/// </summary>
/// <typeparam name="T">The message.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MessageJsonConverter<T> : JsonConverter<T>
    where T : class, IMessage<T>
{
    /// <summary>Never reads.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A {T.Contract.Name} is not bound or deserialised from JSON, because nobody would have verified its "
                + $"signature: take the raw body and open it with SignedMessage.Open<{T.Contract.Name}>(body, account)."
        );

    /// <summary>Writes the fields that the message has, in the docs' order.</summary>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        value.WriteFields(new MaskedJsonWriter(writer, T.Contract.Fields));
        writer.WriteEndObject();
    }
}
