using System.Buffers;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Reads the fields of a JSON object that is plainly right, in one pass. It gives no reasons: it leaves every fault and
/// every unusual text to <see cref="JsonFormat"/>, which reads the body again with the platform's reader and reports
/// the fault. So nothing is accepted here that the platform's reader would refuse.
/// </summary>
internal ref struct JsonScanner
{
    private static readonly SearchValues<byte> s_endsOfPlainText = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(unit => (byte)unit),
        (byte)'"',
        (byte)'\\',
    ]);

    private readonly WireTable _table;
    private readonly WireLimits _limits;
    private readonly ReadOnlySpan<byte> _body;
    private int _at;
    private int _fields;

    public JsonScanner(WireTable table, int start, WireLimits limits)
    {
        _table = table;
        _limits = limits;
        _body = table.Body;
        _at = start;
    }

    public bool TryRead()
    {
        SkipBlanks();
        if (Current != '{' || !TryMembers(WireTable.Root, depth: 0))
        {
            return false;
        }

        SkipBlanks();
        return _at == _body.Length;
    }

    // JSON has no zero byte outside a text, so a zero can mark the end.
    private readonly byte Current => _at < _body.Length ? _body[_at] : (byte)0;

    private bool TryMembers(int parent, int depth)
    {
        _at++;
        SkipBlanks();
        if (Take((byte)'}'))
        {
            return true;
        }

        while (true)
        {
            if (!TryText(out var name))
            {
                return false;
            }

            SkipBlanks();
            var node = _table.Add(name);
            if (
                !Take((byte)':')
                || !_table.TryName(node, parent)
                || ++_fields > _limits.MaximumFields
                || !TryValue(node, depth)
            )
            {
                return false;
            }

            if (Take((byte)'}'))
            {
                return true;
            }

            if (!Take((byte)','))
            {
                return false;
            }

            SkipBlanks();
        }
    }

    private bool TryItems(int depth)
    {
        _at++;
        SkipBlanks();
        if (Take((byte)']'))
        {
            return true;
        }

        while (TryValue(_table.Add(), depth))
        {
            if (Take((byte)']'))
            {
                return true;
            }

            if (!Take((byte)','))
            {
                return false;
            }
        }

        return false;
    }

    // With the blanks around it.
    private bool TryValue(int node, int depth)
    {
        SkipBlanks();
        var start = _at;
        switch (Current)
        {
            case (byte)'"':
                if (!TryText(out var text))
                {
                    return false;
                }

                _table.Set(node, WireKind.Text, text);
                break;
            case (byte)'{':
                if (depth + 1 >= _limits.MaximumDepth || !TryMembers(node, depth + 1))
                {
                    return false;
                }

                _table.Close(node, WireKind.Object, Since(start));
                break;
            case (byte)'[':
                if (depth + 1 >= _limits.MaximumDepth || !TryItems(depth + 1))
                {
                    return false;
                }

                _table.Close(node, WireKind.List, Since(start));
                break;
            case (byte)'t':
                return TryWord("true"u8, node, WireKind.Boolean);
            case (byte)'f':
                return TryWord("false"u8, node, WireKind.Boolean);
            case (byte)'n':
                return TryWord("null"u8, node, WireKind.Null);
            default:
                if (!TryNumber())
                {
                    return false;
                }

                _table.Set(node, WireKind.Number, Since(start));
                break;
        }

        SkipBlanks();
        return true;
    }

    private bool TryWord(ReadOnlySpan<byte> word, int node, WireKind kind)
    {
        if (!_body[_at..].StartsWith(word))
        {
            return false;
        }

        _table.Set(node, kind, TextRange.InBody(_at, word.Length));
        _at += word.Length;
        SkipBlanks();
        return true;
    }

    private bool TryNumber()
    {
        Take((byte)'-');
        if (!Take((byte)'0') && !TakeDigits())
        {
            return false;
        }

        if (Take((byte)'.') && !TakeDigits())
        {
            return false;
        }

        if (!Take((byte)'e') && !Take((byte)'E'))
        {
            return true;
        }

        _ = Take((byte)'+') || Take((byte)'-');
        return TakeDigits();
    }

    private bool TakeDigits()
    {
        var start = _at;
        while (Current is >= (byte)'0' and <= (byte)'9')
        {
            _at++;
        }

        return _at > start;
    }

    private bool TryText(out TextRange text)
    {
        text = default;
        if (!Take((byte)'"'))
        {
            return false;
        }

        var length = _body[_at..].IndexOfAny(s_endsOfPlainText);
        if (length < 0)
        {
            return false;
        }

        var start = _at;
        _at += length;
        if (Take((byte)'"'))
        {
            text = TextRange.InBody(start, length);
            return true;
        }

        var end = JsonEscapes.TryUndo(_body, start, _table.MadeTexts, out text);
        _at = end + 1;
        return end >= 0;
    }

    private readonly TextRange Since(int start) => TextRange.InBody(start, _at - start);

    private bool Take(byte unit)
    {
        if (Current != unit)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (Current is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _at++;
        }
    }
}
