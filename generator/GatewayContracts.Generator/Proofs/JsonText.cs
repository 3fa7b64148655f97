using System.Globalization;
using GatewayContracts.Canonical;
using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// Reads JSON (RFC 8259) by the rules of the runtime's reader: no comments, no trailing commas, no name twice, numbers kept as written. A foreign reader would be one more
/// assembly beside the generator.
/// </summary>
internal sealed class JsonText
{
    private readonly JsonCursor _cursor;

    private JsonText(string text)
    {
        _cursor = new JsonCursor(text);
    }

    public static BodyReading ReadObject(string text)
    {
        var reader = new JsonText(text);
        reader._cursor.SkipBlanks();
        if (reader._cursor.AtEnd)
        {
            return BodyReading.Refused("it is empty");
        }

        if (reader._cursor.Current != '{')
        {
            return BodyReading.Refused(reader.Value(0) is null ? reader._cursor.Fault! : "it is JSON, but not an object");
        }

        return reader.Whole() is { } value ? BodyReading.Of(value.Members) : BodyReading.Refused(reader._cursor.Fault!);
    }

    /// <summary>A value that stands as a text inside a message, by the same rules as a message; null where it is none.</summary>
    public static WireValue? ReadValue(string text)
    {
        // One level down, as if it were a member: nothing may be deeper inside a text than beside it.
        var reader = new JsonText(text);
        return reader.Whole(1);
    }

    private WireValue? Whole(int depth = 0)
    {
        if (Value(depth) is not { } value)
        {
            return null;
        }

        _cursor.SkipBlanks();
        return _cursor.AtEnd ? value : _cursor.Refuse<WireValue>("something follows its end");
    }

    private WireValue? Value(int depth)
    {
        _cursor.SkipBlanks();
        var start = _cursor.Position;
        switch (_cursor.Current)
        {
            case '{' or '[' when depth >= BodyReading.MostDepth:
                return _cursor.Refuse<WireValue>($"objects and lists are nested more than {BodyReading.MostDepth.ToString(CultureInfo.InvariantCulture)} deep");
            case '{':
                return Members(depth) is { } members ? WireValue.OfObject(_cursor.Since(start), members) : null;
            case '[':
                return Items(depth) is { } items ? WireValue.OfList(_cursor.Since(start), items) : null;
            case '"':
                return JsonString.Read(_cursor) is { } text ? WireValue.OfText(text) : null;
            case 'n':
                return _cursor.Word("null") ? WireValue.Null : null;
            case 't':
                return _cursor.Word("true") ? WireValue.OfBoolean(true) : null;
            case 'f':
                return _cursor.Word("false") ? WireValue.OfBoolean(false) : null;
            default:
                return _cursor.Number() is { } number ? WireValue.OfNumber(number) : null;
        }
    }

    private List<WireField>? Members(int depth)
    {
        var members = new List<WireField>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        _cursor.Take('{');
        for (var isFirst = true; ; isFirst = false)
        {
            _cursor.SkipBlanks();
            if (isFirst && _cursor.Take('}'))
            {
                return members;
            }

            if (JsonString.Read(_cursor) is not { } name)
            {
                return null;
            }

            if (!names.Add(name))
            {
                return _cursor.Refuse<List<WireField>>($"the name `{Excerpt.Line(name)}` stands twice in one object");
            }

            _cursor.SkipBlanks();
            if (!_cursor.Expect(':') || Value(depth + 1) is not { } value)
            {
                return null;
            }

            members.Add(new WireField(name, value));
            _cursor.SkipBlanks();
            if (_cursor.Take('}'))
            {
                return members;
            }

            if (!_cursor.Expect(','))
            {
                return null;
            }
        }
    }

    private List<WireValue>? Items(int depth)
    {
        var items = new List<WireValue>();
        _cursor.Take('[');
        for (var isFirst = true; ; isFirst = false)
        {
            _cursor.SkipBlanks();
            if (isFirst && _cursor.Take(']'))
            {
                return items;
            }

            if (Value(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            _cursor.SkipBlanks();
            if (_cursor.Take(']'))
            {
                return items;
            }

            if (!_cursor.Expect(','))
            {
                return null;
            }
        }
    }
}
