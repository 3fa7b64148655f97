using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>Undoes the escapes of a JSON text.</summary>
internal static class JsonEscapes
{
    private const int HexDigits = 4;

    /// <param name="start">Where the text begins, after its quotation mark.</param>
    /// <param name="text">The text without its escapes.</param>
    /// <returns> Where its last quotation mark is; -1 if it is not a JSON text, or if an escape is half a surrogate
    /// pair. </returns>
    public static int TryUndo(ReadOnlySpan<byte> body, int start, PooledBytes output, out TextRange text)
    {
        text = default;
        var from = output.Length;
        for (var at = start; at < body.Length; )
        {
            switch (body[at])
            {
                case (byte)'"':
                    text = TextRange.Made(from, output.Length - from);
                    return at;
                case (byte)'\\':
                    if (!TryUndo(body, ref at, output))
                    {
                        return -1;
                    }

                    break;
                case < (byte)' ':
                    return -1;
                default:
                    output.Append(body[at++]);
                    break;
            }
        }

        return -1;
    }

    private static bool TryUndo(ReadOnlySpan<byte> body, ref int at, PooledBytes output)
    {
        if (at + 1 >= body.Length)
        {
            return false;
        }

        byte? plain = body[at + 1] switch
        {
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            (byte)'"' or (byte)'\\' or (byte)'/' => body[at + 1],
            _ => null,
        };
        if (plain is { } unit)
        {
            output.Append(unit);
            at += 2;
            return true;
        }

        if (!TryHex(body, ref at, out var first))
        {
            return false;
        }

        Rune rune;
        if (char.IsHighSurrogate(first))
        {
            if (!TryHex(body, ref at, out var second) || !Rune.TryCreate(first, second, out rune))
            {
                return false;
            }
        }
        else if (!Rune.TryCreate(first, out rune))
        {
            return false;
        }

        output.Advance(rune.EncodeToUtf8(output.Reserve(4)));
        return true;
    }

    private static bool TryHex(ReadOnlySpan<byte> body, ref int at, out char unit)
    {
        unit = '\0';
        if (at + 2 + HexDigits > body.Length || body[at] != '\\' || body[at + 1] != 'u')
        {
            return false;
        }

        var value = 0;
        foreach (var digit in body.Slice(at + 2, HexDigits))
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }

            value = (value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        at += 2 + HexDigits;
        unit = (char)value;
        return true;
    }
}
