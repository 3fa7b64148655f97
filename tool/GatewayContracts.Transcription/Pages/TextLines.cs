namespace GatewayContracts.Transcription.Pages;

/// <summary>The lines of a text, and how far they are read.</summary>
internal sealed class TextLines(string text)
{
    private readonly string[] _raw = text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');

    private int _at;

    public bool IsAtEnd => _at >= _raw.Length;

    /// <summary>The line as it stands, with tabs and runs of blanks.</summary>
    public string Raw => IsAtEnd ? "" : _raw[_at];

    /// <summary>The line without them.</summary>
    public string Line => VisibleText.OneLine(Raw);

    public int Position
    {
        get => _at;
        set => _at = value;
    }

    public string Take()
    {
        var line = Line;
        _at++;
        return line;
    }

    public string TakeRaw() => _raw[_at++];

    /// <returns>Whether there is a line with something on it.</returns>
    public bool SkipBlank()
    {
        while (!IsAtEnd && Line.Length == 0)
        {
            _at++;
        }

        return !IsAtEnd;
    }

    /// <summary>The next lines with something on them, from here on.</summary>
    public IEnumerable<string> Ahead()
    {
        for (var line = _at; line < _raw.Length; line++)
        {
            if (VisibleText.OneLine(_raw[line]) is { Length: > 0 } words)
            {
                yield return words;
            }
        }
    }
}
