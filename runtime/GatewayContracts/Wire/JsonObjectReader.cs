using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>Reads the members of JSON objects into fields as received. Syntax errors leave as the reader's exception, caught in <see cref="JsonFormat"/>.</summary>
internal ref struct JsonObjectReader(ReadOnlySpan<byte> body, WireLimits limits)
{
    private readonly ReadOnlySpan<byte> _body = body;
    private int _fields;

    public bool TryReadMembers(
        ref Utf8JsonReader reader,
        [NotNullWhen(true)] out List<WireField>? fields,
        [NotNullWhen(false)] out Refusal? refusal)
    {
        var members = new List<WireField>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        fields = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TryReadText(ref reader, out var name, out refusal))
            {
                return false;
            }

            if (!names.Add(name))
            {
                refusal = new Refusal(RefusalReason.DuplicateField, $"The name {Shown(name)} stands twice in one object.", name);
                return false;
            }

            if (++_fields > limits.MaximumFields)
            {
                refusal = limits.RefuseFields();
                return false;
            }

            reader.Read();
            if (!TryReadValue(ref reader, out var value, out refusal))
            {
                return false;
            }

            members.Add(new WireField(name, value));
        }

        fields = members;
        refusal = null;
        return true;
    }

    private bool TryReadValue(ref Utf8JsonReader reader, [NotNullWhen(true)] out WireValue? value, [NotNullWhen(false)] out Refusal? refusal)
    {
        value = null;
        refusal = null;
        var start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= limits.MaximumDepth:
                refusal = new Refusal(RefusalReason.TooDeep, $"Objects and lists are nested more than {limits.MaximumDepth} deep.");
                return false;
            case JsonTokenType.StartObject:
                if (!TryReadMembers(ref reader, out var members, out refusal))
                {
                    return false;
                }

                value = WireValue.OfObject(Raw(start, ref reader), members);
                return true;
            case JsonTokenType.StartArray:
                if (!TryReadItems(ref reader, out var items, out refusal))
                {
                    return false;
                }

                value = WireValue.OfList(Raw(start, ref reader), items);
                return true;
            case JsonTokenType.String:
                if (!TryReadText(ref reader, out var text, out refusal))
                {
                    return false;
                }

                value = WireValue.OfText(text);
                return true;
            case JsonTokenType.Number:
                value = WireValue.OfNumber(Encoding.UTF8.GetString(reader.ValueSpan));
                return true;
            case JsonTokenType.Null:
                value = WireValue.Null;
                return true;
            default:
                value = WireValue.OfBoolean(reader.TokenType == JsonTokenType.True);
                return true;
        }
    }

    private bool TryReadItems(ref Utf8JsonReader reader, [NotNullWhen(true)] out List<WireValue>? items, [NotNullWhen(false)] out Refusal? refusal)
    {
        var read = new List<WireValue>();
        items = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryReadValue(ref reader, out var item, out refusal))
            {
                return false;
            }

            read.Add(item);
        }

        items = read;
        refusal = null;
        return true;
    }

    private static bool TryReadText(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out Refusal? refusal)
    {
        refusal = null;
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // The reader's only sign for an escaped surrogate without its partner.
            text = null;
            refusal = new Refusal(RefusalReason.InvalidText, $"An escape at byte {reader.TokenStartIndex + 1} stands for half a character.");
            return false;
        }
    }

    private readonly string Raw(int start, ref Utf8JsonReader reader) => Encoding.UTF8.GetString(_body[start..(int)reader.BytesConsumed]);

    // A name is the sender's choice: shown, but not at any length, and without characters that could forge a log line.
    private static string Shown(string name) => FieldText.Quote(name);
}
