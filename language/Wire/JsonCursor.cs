using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>Goes through a JSON text token by token. The first fault stays, with its line and character.</summary>
internal sealed class JsonCursor(string text)
{
    public int Position { get; private set; }

    public string? Fault { get; private set; }

    public bool AtEnd => Position >= text.Length;

    /// <summary>The character here; a null character at the end, which no JSON has outside a text.</summary>
    public char Current => AtEnd ? '\0' : text[Position];

    public void Skip(int count) => Position += count;

    /// <summary>So many characters after this one; null where there are not so many.</summary>
    public string? Ahead(int count) => Position + count < text.Length ? text.Substring(Position + 1, count) : null;

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

    public bool Expect(char expected) =>
        Take(expected) || Refuse<object>(AtEnd ? "it breaks off" : $"`{expected}` is missing") is not null;

    public bool Word(string word)
    {
        if (string.CompareOrdinal(text, Position, word, 0, word.Length) != 0)
        {
            return Refuse<object>("a value is neither a text in double quotes nor a number, true, false or null")
                is not null;
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
        return Refuse<string>(
            AtEnd ? "it breaks off" : "a value is neither a text in double quotes nor a number, true, false or null"
        );
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
            Fault =
                $"{fault}, at line {line.ToString(CultureInfo.InvariantCulture)}, character "
                + $"{character.ToString(CultureInfo.InvariantCulture)} of the body";
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
}
