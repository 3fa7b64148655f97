using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>
/// Reads JSON (RFC 8259) by the rules of messages: no comments, no trailing commas, no name twice, numbers kept as
/// written.
/// </summary>
internal sealed class StrictJsonReader
{
    /// <summary>Objects and lists inside one another, the message itself included.</summary>
    public const int MostDepth = 16;

    private const string TrailingComma = "a comma stands before the closing bracket, which JSON does not have";

    private readonly JsonCursor _cursor;
    private readonly Func<string, string> _show;

    private StrictJsonReader(string text, Func<string, string> show)
    {
        _cursor = new JsonCursor(text);
        _show = show;
    }

    /// <summary>Reads the members of a message's text.</summary>
    /// <param name="show">Makes a name fit to stand in a sentence.</param>
    /// <param name="fault">The end of a sentence, without any value of the text.</param>
    public static bool TryReadObject(
        string text,
        Func<string, string> show,
        [NotNullWhen(true)] out IReadOnlyList<WireField>? members,
        [NotNullWhen(false)] out string? fault
    )
    {
        members = null;
        var reader = new StrictJsonReader(text, show);
        reader._cursor.SkipBlanks();
        fault = "it is empty";
        if (reader._cursor.AtEnd)
        {
            return false;
        }

        var isObject = reader._cursor.Current == '{';
        var value = isObject ? reader.Whole() : reader.Value(0);
        members = isObject ? value?.Members : null;
        fault = members is null ? reader._cursor.Fault ?? "it is JSON, but not an object" : null;
        return members is not null;
    }

    /// <summary>
    /// A value that stands as a text inside a message, by the same rules as a message; null where it is none.
    /// </summary>
    public static WireValue? ReadValue(string text)
    {
        // One level down, as if it were a member: nothing may be deeper inside a text than beside it.
        var reader = new StrictJsonReader(text, name => name);
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
            case '{' or '[' when depth >= MostDepth:
                return _cursor.Refuse<WireValue>(
                    $"objects and lists are nested more than {MostDepth.ToString(CultureInfo.InvariantCulture)} deep"
                );
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

            if (_cursor.Current is not '"' && !_cursor.AtEnd)
            {
                return _cursor.Refuse<List<WireField>>(
                    !isFirst && _cursor.Current == '}' ? TrailingComma : "a name is not in double quotes"
                );
            }

            if (JsonString.Read(_cursor) is not { } name)
            {
                return null;
            }

            if (!names.Add(name))
            {
                return _cursor.Refuse<List<WireField>>($"the name `{_show(name)}` stands twice in one object");
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

            if (_cursor.Current == ']')
            {
                return _cursor.Refuse<List<WireValue>>(TrailingComma);
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
