namespace GatewayContracts.Language;

/// <summary>The UTF-16 code units of a text in valid UTF-8, one by one: gateways in Java sort by them.</summary>
internal ref struct Utf16Units(ReadOnlySpan<byte> text)
{
    private const int ContinuationBits = 6;
    private const int ContinuationMask = 0x3F;

    private ReadOnlySpan<byte> _rest = text;
    private char _low;

    public bool MoveNext(out char unit)
    {
        unit = _low;
        if (_low != 0)
        {
            _low = '\0';
            return true;
        }

        if (_rest.IsEmpty)
        {
            return false;
        }

        unit = Next();
        return true;
    }

    private char Next()
    {
        int first = _rest[0];
        var length =
            first < 0x80 ? 1
            : first < 0xE0 ? 2
            : first < 0xF0 ? 3
            : 4;
        var character = length == 1 ? first : first & (0xFF >> (length + 1));
        for (var i = 1; i < length; i++)
        {
            character = (character << ContinuationBits) | (_rest[i] & ContinuationMask);
        }

        _rest = _rest.Slice(length);
        if (character <= char.MaxValue)
        {
            return (char)character;
        }

        character -= char.MaxValue + 1;
        _low = (char)(0xDC00 + (character & 0x3FF));
        return (char)(0xD800 + (character >> 10));
    }
}
