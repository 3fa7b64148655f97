using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Turns the parser's marks into places of one file.</summary>
/// <param name="skipped">How many characters at the start of the file the parser was not given.</param>
internal sealed class SourceMap(string path, SourceText source, int skipped)
{
    private readonly string _text = source.ToString();
    private readonly int[] _starts = [.. source.Lines.Select(line => line.Start)];

    // Places are asked for in the order of the file, as a rule: the line of the last is the first guess at the next.
    private int _line;

    public SourceSpan At(Mark start, Mark end) => At(Offset(start), Offset(end));

    public SourceSpan At(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, _text.Length));
        end = Math.Max(start, Math.Min(end, _text.Length));
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return Exactly(start, end);
    }

    public SourceSpan Exactly(int start, int end)
    {
        var span = TextSpan.FromBounds(start, end);
        return new SourceSpan(path, span, new LinePositionSpan(Position(start), Position(end)));
    }

    public int LineCount => _starts.Length;

    public int LineOf(Mark mark) => LineAt(Offset(mark));

    public int LineAt(int offset) => Find(Math.Max(0, Math.Min(offset, _text.Length)));

    /// <summary>Where a character stands last before a place, or at it.</summary>
    public int? LastBefore(char character, int offset)
    {
        for (var at = Math.Min(offset, _text.Length - 1); at >= 0; at--)
        {
            if (_text[at] == character)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Where the next character stands that is no blank.</summary>
    public int NextSign(int offset)
    {
        while (offset < _text.Length && char.IsWhiteSpace(_text[offset]))
        {
            offset++;
        }

        return offset;
    }

    public bool Is(int offset, char character) => offset < _text.Length && _text[offset] == character;

    public string Line(int number) => source.ToString(source.Lines[number].Span);

    public int StartOfLine(int number) => _starts[number];

    public int EndOfLine(int offset) => source.Lines[Find(Math.Min(offset, _text.Length))].End;

    public int Offset(Mark mark) => (int)Math.Min(mark.Index + skipped, _text.Length);

    private LinePosition Position(int offset)
    {
        var line = Find(offset);
        return new LinePosition(line, offset - _starts[line]);
    }

    private int Find(int offset)
    {
        if (!Holds(_line, offset) && !Holds(++_line, offset))
        {
            var found = Array.BinarySearch(_starts, offset);
            _line = found < 0 ? ~found - 1 : found;
        }

        return _line;
    }

    private bool Holds(int line, int offset) =>
        line < _starts.Length && _starts[line] <= offset && (line + 1 == _starts.Length || offset < _starts[line + 1]);
}
