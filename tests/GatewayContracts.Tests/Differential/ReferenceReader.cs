using System.Text;
using System.Text.Json;
using System.Xml;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Differential;

/// <summary>
/// Reads bodies into texts in the plainest way: with the platform's readers, a list and a set of names.
/// </summary>
internal static class ReferenceReader
{
    public static (List<WireField> Fields, RefusalReason? Refused) Read(
        WireEncoding encoding,
        byte[] body,
        WireLimits limits
    )
    {
        if (body.Length > limits.MaximumBytes)
        {
            return ([], RefusalReason.TooLarge);
        }

        if (body.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            return ([], RefusalReason.ByteOrderMark);
        }

        var fields = new List<WireField>();
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(body);
            switch (encoding)
            {
                case WireEncoding.Json:
                    Json(body, limits, fields);
                    break;
                case WireEncoding.Form:
                    Form(text, limits, fields);
                    break;
                default:
                    Xml(text, limits, fields);
                    break;
            }

            return (fields, null);
        }
        catch (DecoderFallbackException)
        {
            return ([], RefusalReason.InvalidText);
        }
        catch (ReferenceRefusalException refusal)
        {
            return ([], refusal.Reason);
        }
    }

    private static void Json(byte[] body, WireLimits limits, List<WireField> fields)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = limits.MaximumDepth + 1 });
        var (complete, count) = (false, 0);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw new ReferenceRefusalException(RefusalReason.NotJson);
            }

            fields.AddRange(Members(body, ref reader, limits, ref count));
            complete = true;
            reader.Read();
        }
        catch (JsonException)
        {
            throw new ReferenceRefusalException(complete ? RefusalReason.TrailingData : RefusalReason.NotJson);
        }
    }

    private static List<WireField> Members(byte[] body, ref Utf8JsonReader reader, WireLimits limits, ref int count)
    {
        var members = new List<WireField>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text(ref reader);
            RefuseIf(members.Any(member => member.Name == name), RefusalReason.DuplicateField);
            RefuseIf(++count > limits.MaximumFields, RefusalReason.TooManyFields);
            reader.Read();
            members.Add(new WireField(name, Value(body, ref reader, limits, ref count)));
        }

        return members;
    }

    private static WireValue Value(byte[] body, ref Utf8JsonReader reader, WireLimits limits, ref int count)
    {
        var start = (int)reader.TokenStartIndex;
        RefuseIf(
            reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
                && reader.CurrentDepth >= limits.MaximumDepth,
            RefusalReason.TooDeep
        );
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = Members(body, ref reader, limits, ref count);
                return WireValue.OfObject(
                    Encoding.UTF8.GetString(body, start, (int)reader.BytesConsumed - start),
                    members
                );
            case JsonTokenType.StartArray:
                var items = new List<WireValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(body, ref reader, limits, ref count));
                }

                return WireValue.OfList(Encoding.UTF8.GetString(body, start, (int)reader.BytesConsumed - start), items);
            case JsonTokenType.Number:
                return WireValue.OfNumber(Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.True or JsonTokenType.False:
                return WireValue.OfBoolean(reader.TokenType == JsonTokenType.True);
            case JsonTokenType.Null:
                return WireValue.Null;
            default:
                return WireValue.OfText(Text(ref reader));
        }
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new ReferenceRefusalException(RefusalReason.InvalidText);
        }
    }

    private static void Form(string text, WireLimits limits, List<WireField> fields)
    {
        RefuseIf(text.Length == 0, RefusalReason.NotForm);
        foreach (var pair in text.Split('&'))
        {
            var parts = pair.Split('=', 2);
            RefuseIf(parts.Length < 2 || parts[0].Length == 0, RefusalReason.NotForm);
            var (name, value) = (Bytes(parts[0]), Bytes(parts[1]));
            var (nameText, valueText) = (Decoded(name), Decoded(value));
            RefuseIf(fields.Any(field => field.Name == nameText), RefusalReason.DuplicateField);
            RefuseIf(fields.Count == limits.MaximumFields, RefusalReason.TooManyFields);
            fields.Add(new WireField(nameText, WireValue.OfText(valueText)));
        }
    }

    private static byte[] Bytes(string encoded)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '%')
            {
                RefuseIf(
                    i + 2 >= encoded.Length
                        || !char.IsAsciiHexDigit(encoded[i + 1])
                        || !char.IsAsciiHexDigit(encoded[i + 2]),
                    RefusalReason.NotForm
                );
                bytes.Add(Convert.ToByte(encoded.Substring(i + 1, 2), 16));
                i += 2;
                continue;
            }

            RefuseIf(encoded[i] is <= ' ' or > '~', RefusalReason.NotForm);
            bytes.Add(encoded[i] == '+' ? (byte)' ' : (byte)encoded[i]);
        }

        return [.. bytes];
    }

    private static string Decoded(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new ReferenceRefusalException(RefusalReason.InvalidText);
        }
    }

    private static void Xml(string text, WireLimits limits, List<WireField> fields)
    {
        using var reader = XmlReader.Create(
            new StringReader(text),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
        );
        var complete = false;
        try
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.Element)
            {
                RefuseIf(IsStrange(reader), RefusalReason.NotXml);
            }

            RefuseIf(reader.HasAttributes, RefusalReason.NotXml);
            if (!reader.IsEmptyElement)
            {
                Elements(reader, limits, fields);
            }

            complete = true;
            while (reader.Read())
            {
                RefuseIf(reader.NodeType != XmlNodeType.Whitespace, RefusalReason.TrailingData);
            }
        }
        catch (XmlException)
        {
            throw new ReferenceRefusalException(complete ? RefusalReason.TrailingData : RefusalReason.NotXml);
        }
    }

    private static void Elements(XmlReader reader, WireLimits limits, List<WireField> fields)
    {
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Element(reader, limits, fields);
            }
            else
            {
                RefuseIf(IsStrange(reader), RefusalReason.NotXml);
            }
        }
    }

    private static void Element(XmlReader reader, WireLimits limits, List<WireField> fields)
    {
        var name = reader.Name;
        RefuseIf(reader.HasAttributes, RefusalReason.NotXml);
        RefuseIf(fields.Any(field => field.Name == name), RefusalReason.DuplicateField);
        RefuseIf(fields.Count == limits.MaximumFields, RefusalReason.TooManyFields);
        var value = new StringBuilder();
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
            {
                RefuseIf(
                    reader.NodeType
                        is not (
                            XmlNodeType.Text
                            or XmlNodeType.CDATA
                            or XmlNodeType.Whitespace
                            or XmlNodeType.SignificantWhitespace
                        ),
                    RefusalReason.NotXml
                );
                value.Append(reader.Value);
            }
        }

        fields.Add(new WireField(name, WireValue.OfText(value.ToString())));
    }

    private static bool IsStrange(XmlReader reader) =>
        reader.NodeType switch
        {
            XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace => false,
            XmlNodeType.XmlDeclaration => reader.GetAttribute("encoding") is { } encoding
                && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase),
            _ => true,
        };

    private static void RefuseIf(bool isWrong, RefusalReason reason)
    {
        if (isWrong)
        {
            throw new ReferenceRefusalException(reason);
        }
    }
}
