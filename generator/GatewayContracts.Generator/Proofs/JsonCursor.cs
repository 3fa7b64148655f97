using System.Globalization;
using System.Text;

namespace GatewayContracts.Generator.Proofs;

/// <summary>Goes through a JSON text token by token. The first fault stays, with its line and character.</summary>
internal sealed class JsonCursor(string text)
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    public int Position { get; private set; }

    public string? Fault { get; private set; }

    public bool AtEnd => Position >= text.Length;

    /// <summary>The character here; a null character at the end, which no JSON has outside a text.</summary>
    public char Current => AtEnd ? '\0' : text[Position];

    public string Since(int start) => text.Substring(start, Position - start);

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    public bool Take(char expected)
    {
        if (AtEnd || Current != expected)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool Expect(char expected) => Take(expected) || Refuse<object>(AtEnd ? "it breaks off" : $"`{expected}` is missing") is not null;

    public bool Word(string word)
    {
        if (string.CompareOrdinal(text, Position, word, 0, word.Length) != 0)
        {
            return Refuse<object>("a value is neither a text in double quotes nor a number, true, false or null") is not null;
        }

        Position += word.Length;
        return true;
    }

    public string? Number()
    {
        var start = Position;
        Take('-');
        var isWhole = Take('0') || Digits();
        var isGood = isWhole && (!Take('.') || Digits());
        if (isGood && Current is 'e' or 'E')
        {
            Position++;
            _ = Take('+') || Take('-');
            isGood = Digits();
        }

        if (isGood && !(Current is >= '0' and <= '9'))
        {
            return Since(start);
        }

        Position = start;
        return Refuse<string>(AtEnd ? "it breaks off" : "a value is neither a text in double quotes nor a number, true, false or null");
    }

    public string? Text()
    {
        if (!Expect('"'))
        {
            return null;
        }

        var output = new StringBuilder();
        while (!AtEnd)
        {
            var unit = Current;
            switch (unit)
            {
                case '"':
                    Position++;
                    return output.ToString();
                case < ' ':
                    return Refuse<string>("a line break or another control character stands inside a text");
                case '\\':
                    if (!Escape(output))
                    {
                        return null;
                    }

                    break;
                default:
                    Position++;
                    output.Append(unit);
                    break;
            }
        }

        return Refuse<string>("it breaks off inside a text");
    }

    /// <summary>Notes a fault at this place; null, whatever was to be read.</summary>
    public T? Refuse<T>(string fault)
        where T : class
    {
        if (Fault is null)
        {
            var before = text.Substring(0, Math.Min(Position, text.Length));
            var line = before.Count(unit => unit == '\n') + 1;
            var character = before.Length - before.LastIndexOf('\n');
            Fault = $"{fault}, at line {line.ToString(CultureInfo.InvariantCulture)}, character {character.ToString(CultureInfo.InvariantCulture)} of the body";
        }

        return null;
    }

    private bool Digits()
    {
        var start = Position;
        while (Current is >= '0' and <= '9')
        {
            Position++;
        }

        return Position > start;
    }

    private bool Escape(StringBuilder output)
    {
        Position++;
        if (Escapes.IndexOf(Current) is >= 0 and var simple && !AtEnd)
        {
            Position++;
            output.Append(Escaped[simple]);
            return true;
        }

        if (Hex() is not { } unit)
        {
            return Refuse<object>("a backslash begins no escape that JSON has") is not null;
        }

        if (char.IsHighSurrogate(unit) && Current == '\\')
        {
            Position++;
            if (Hex() is { } low && char.IsLowSurrogate(low))
            {
                output.Append(unit).Append(low);
                return true;
            }
        }

        if (char.IsSurrogate(unit))
        {
            return Refuse<object>("an escape stands for half a character") is not null;
        }

        output.Append(unit);
        return true;
    }

    private char? Hex()
    {
        const int digits = 4;
        if (Current != 'u' || Position + digits >= text.Length
            || !ushort.TryParse(text.Substring(Position + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return null;
        }

        Position += digits + 1;
        return (char)unit;
    }
}
