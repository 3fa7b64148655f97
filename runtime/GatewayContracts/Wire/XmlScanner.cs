using System.Buffers;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// Reads the fields of an XML element that is plainly right, in one pass: names of ASCII, values of text, sections and
/// the five entities. It gives no reasons: it leaves every fault and every unusual text to <see cref="XmlFormat"/>,
/// which reads the body again with the platform's reader and reports the fault. So nothing is accepted here that the
/// platform's reader would refuse, or read differently.
/// </summary>
internal ref struct XmlScanner
{
    private const string NameStarts = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";

    private static readonly SearchValues<byte> s_nameStarts = SearchValues.Create([
        .. NameStarts.Select(unit => (byte)unit),
    ]);
    private static readonly SearchValues<byte> s_nameUnits = SearchValues.Create([
        .. (NameStarts + "0123456789-.").Select(unit => (byte)unit),
    ]);

    // Control characters, of which XML has few, and a line end that the reader would change.
    private static readonly SearchValues<byte> s_strange = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Except(['\t', '\n']).Select(unit => (byte)unit),
    ]);

    private readonly WireTable _table;
    private readonly WireLimits _limits;
    private readonly ReadOnlySpan<byte> _body;
    private int _at;

    public XmlScanner(WireTable table, int start, WireLimits limits)
    {
        _table = table;
        _limits = limits;
        _body = table.Body;
        _at = start;
    }

    public bool TryRead()
    {
        if (_body[_at..].ContainsAny(s_strange) || _body.IndexOf("\uFFFE"u8) >= 0 || _body.IndexOf("\uFFFF"u8) >= 0)
        {
            return false;
        }

        SkipBlanks();
        if (!Take("<"u8) || !TryName(out var root) || !Take(">"u8))
        {
            return false;
        }

        for (SkipBlanks(); !Take("</"u8); SkipBlanks())
        {
            if (!TryField())
            {
                return false;
            }
        }

        if (!TryEnd(root))
        {
            return false;
        }

        SkipBlanks();
        return _at == _body.Length;
    }

    private bool TryField()
    {
        if (!Take("<"u8) || !TryName(out var name))
        {
            return false;
        }

        var node = _table.Add(name);
        if (!_table.TryName(node, WireTable.Root) || _table.Count > _limits.MaximumFields)
        {
            return false;
        }

        if (Take("/>"u8))
        {
            _table.Set(node, WireKind.Text, TextRange.InBody(_at, 0));
            return true;
        }

        if (!Take(">"u8) || !TryText(out var text) || !Take("</"u8) || !TryEnd(name))
        {
            return false;
        }

        _table.Set(node, WireKind.Text, text);
        return true;
    }

    // One text or one section stands in the body as it is; anything more is put together.
    private bool TryText(out TextRange text)
    {
        text = TextRange.InBody(_at, 0);
        if (Take("<![CDATA["u8))
        {
            if (!TrySection(out text))
            {
                return false;
            }
        }
        else if (!TryPlain(out text))
        {
            return false;
        }

        if (_body[_at..].StartsWith("</"u8))
        {
            return true;
        }

        var made = _table.MadeTexts;
        var from = made.Length;
        made.Append(_table.Bytes(text));
        while (!_body[_at..].StartsWith("</"u8))
        {
            TextRange more;
            if (
                Take("<![CDATA["u8)
                    ? !TrySection(out more)
                    : !TryEntity(out more) && (!TryPlain(out more) || more.Length == 0)
            )
            {
                return false;
            }

            made.Append(_table.Bytes(more));
        }

        text = TextRange.Made(from, made.Length - from);
        return true;
    }

    private bool TryPlain(out TextRange text)
    {
        var start = _at;
        var length = _body[_at..].IndexOfAny((byte)'<', (byte)'&');
        text = TextRange.InBody(start, Math.Max(length, 0));
        _at += Math.Max(length, 0);
        return length >= 0 && _body.Slice(start, length).IndexOf("]]>"u8) < 0;
    }

    private bool TrySection(out TextRange text)
    {
        var length = _body[_at..].IndexOf("]]>"u8);
        text = TextRange.InBody(_at, Math.Max(length, 0));
        _at += length + 3;
        return length >= 0;
    }

    private bool TryEntity(out TextRange text)
    {
        // The table keeps the character of each entity in its own texts, because the body does not contain it.
        var unit =
            Take("&lt;"u8) ? (byte)'<'
            : Take("&gt;"u8) ? (byte)'>'
            : Take("&amp;"u8) ? (byte)'&'
            : Take("&quot;"u8) ? (byte)'"'
            : Take("&apos;"u8) ? (byte)'\''
            : (byte)0;
        text = TextRange.InBody(_at, 0);
        if (unit == 0)
        {
            return false;
        }

        _table.MadeTexts.Append(unit);
        return true;
    }

    private bool TryName(out TextRange name)
    {
        var rest = _body[_at..];
        var length = rest.IndexOfAnyExcept(s_nameUnits);
        name = TextRange.InBody(_at, Math.Max(length, 0));
        _at += Math.Max(length, 0);
        return length > 0 && s_nameStarts.Contains(rest[0]);
    }

    private bool TryEnd(TextRange name) => Take(_table.Bytes(name)) && Take(">"u8);

    private bool Take(ReadOnlySpan<byte> expected)
    {
        if (!_body[_at..].StartsWith(expected))
        {
            return false;
        }

        _at += expected.Length;
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _body.Length && _body[_at] is (byte)' ' or (byte)'\n' or (byte)'\t')
        {
            _at++;
        }
    }
}
