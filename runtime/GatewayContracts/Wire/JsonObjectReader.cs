using System.Text.Json;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Reads the fields of a JSON object by the platform's reader, and reports what is wrong. Its exceptions are caught
/// here.
/// </summary>
internal ref struct JsonObjectReader
{
    private readonly WireTable _table;
    private readonly WireLimits _limits;
    private readonly int _start;
    private Utf8JsonReader _reader;
    private int _fields;

    /// <param name="start">Where the body begins, after a byte order mark.</param>
    public JsonObjectReader(WireTable table, int start, WireLimits limits)
    {
        _table = table;
        _limits = limits;
        _start = start;

        // One level more than allowed, so that depth is our answer and not a syntax error of the reader's.
        _reader = new Utf8JsonReader(table.Body[start..], new JsonReaderOptions { MaxDepth = limits.MaximumDepth + 1 });
    }

    public Refusal? Read()
    {
        var complete = false;
        try
        {
            if (!_reader.Read() || _reader.TokenType != JsonTokenType.StartObject)
            {
                return new Refusal(RefusalReason.NotJson, "The body is JSON, but not an object.");
            }

            if (ReadMembers(WireTable.Root) is { } refusal)
            {
                return refusal;
            }

            complete = true;
            _reader.Read();
            return null;
        }
        catch (JsonException) when (complete)
        {
            return new Refusal(
                RefusalReason.TrailingData,
                $"Something follows the JSON object, which ends at byte {_reader.BytesConsumed}."
            );
        }
        catch (JsonException error)
        {
            return new Refusal(
                RefusalReason.NotJson,
                $"The body is not JSON: it breaks off or goes wrong at line {error.LineNumber + 1}, byte "
                    + $"{error.BytePositionInLine + 1}."
            );
        }
    }

    private Refusal? ReadMembers(int parent)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ReadText(out var name) is { } broken)
            {
                return broken;
            }

            var node = _table.Add(name);
            if (!_table.TryName(node, parent))
            {
                // A name is the sender's choice: shown, but not at any length, and without characters that could forge
                // a log line.
                var twice = _table.StringOf(name);
                return new Refusal(
                    RefusalReason.DuplicateField,
                    $"The name {QuotedText.Quote(twice)} stands twice in one object.",
                    twice
                );
            }

            if (++_fields > _limits.MaximumFields)
            {
                return _limits.RefuseFields();
            }

            _reader.Read();
            if (ReadValue(node) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private Refusal? ReadValue(int node)
    {
        var start = (int)_reader.TokenStartIndex;
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject
            or JsonTokenType.StartArray when _reader.CurrentDepth >= _limits.MaximumDepth:
                return new Refusal(
                    RefusalReason.TooDeep,
                    $"Objects and lists are nested more than {_limits.MaximumDepth} deep."
                );
            case JsonTokenType.StartObject:
                if (ReadMembers(node) is { } refusal)
                {
                    return refusal;
                }

                _table.Close(node, WireKind.Object, Since(start));
                return null;
            case JsonTokenType.StartArray:
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    if (ReadValue(_table.Add()) is { } broken)
                    {
                        return broken;
                    }
                }

                _table.Close(node, WireKind.List, Since(start));
                return null;
            case JsonTokenType.String:
                if (ReadText(out var text) is { } half)
                {
                    return half;
                }

                _table.Set(node, WireKind.Text, text);
                return null;
            case JsonTokenType.Number:
                _table.Set(node, WireKind.Number, TextRange.InBody(_start + start, _reader.ValueSpan.Length));
                return null;
            default:
                _table.Set(
                    node,
                    _reader.TokenType == JsonTokenType.Null ? WireKind.Null : WireKind.Boolean,
                    Since(start)
                );
                return null;
        }
    }

    private readonly Refusal? ReadText(out TextRange text)
    {
        var start = _start + (int)_reader.TokenStartIndex + 1;
        text = TextRange.InBody(start, _reader.ValueSpan.Length);
        return _reader.ValueIsEscaped && JsonEscapes.TryUndo(_table.Body, start, _table.MadeTexts, out text) < 0
            ? new Refusal(
                RefusalReason.InvalidText,
                $"An escape at byte {_reader.TokenStartIndex + 1} stands for half a character."
            )
            : null;
    }

    private readonly TextRange Since(int start) => TextRange.InBody(_start + start, (int)_reader.BytesConsumed - start);
}
