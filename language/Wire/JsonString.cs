using System.Globalization;
using System.Text;

namespace GatewayContracts.Language;

/// <summary>
/// Reads a text in double quotes and undoes its escapes. Half a character is refused: it cannot be sent again as it
/// came.
/// </summary>
internal static class JsonString
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";
    private const int HexDigits = 4;

    public static string? Read(JsonCursor cursor)
    {
        if (!cursor.Expect('"'))
        {
            return null;
        }

        var output = new StringBuilder();
        while (!cursor.AtEnd)
        {
            var unit = cursor.Current;
            switch (unit)
            {
                case '"':
                    cursor.Skip(1);
                    return output.ToString();
                case < ' ':
                    return cursor.Refuse<string>("a line break or another control character stands inside a text");
                case '\\':
                    if (!Escape(cursor, output))
                    {
                        return null;
                    }

                    break;
                default:
                    cursor.Skip(1);
                    output.Append(unit);
                    break;
            }
        }

        return cursor.Refuse<string>("it breaks off inside a text");
    }

    private static bool Escape(JsonCursor cursor, StringBuilder output)
    {
        cursor.Skip(1);
        if (!cursor.AtEnd && Escapes.IndexOfAny([cursor.Current]) is >= 0 and var simple)
        {
            cursor.Skip(1);
            output.Append(Escaped[simple]);
            return true;
        }

        if (Hex(cursor) is not { } unit)
        {
            return cursor.Refuse<object>("a backslash begins no escape that JSON has") is not null;
        }

        if (char.IsHighSurrogate(unit) && cursor.Take('\\') && Hex(cursor) is { } low && char.IsLowSurrogate(low))
        {
            output.Append(unit).Append(low);
            return true;
        }

        if (char.IsSurrogate(unit))
        {
            return cursor.Refuse<object>("an escape stands for half a character") is not null;
        }

        output.Append(unit);
        return true;
    }

    private static char? Hex(JsonCursor cursor)
    {
        if (
            cursor.Current != 'u'
            || cursor.Ahead(HexDigits) is not { } digits
            || !ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
        )
        {
            return null;
        }

        cursor.Skip(HexDigits + 1);
        return (char)unit;
    }
}
