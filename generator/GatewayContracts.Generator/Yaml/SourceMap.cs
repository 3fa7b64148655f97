using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Turns the parser's marks into places of one file.</summary>
/// <param name="skipped">How many characters at the start of the file the parser was not given.</param>
internal sealed class SourceMap(string path, SourceText text, int skipped)
{
    public SourceSpan At(Mark start, Mark end) => At(Offset(start), Offset(end));

    public SourceSpan At(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, text.Length));
        end = Math.Max(start, Math.Min(end, text.Length));
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return Exactly(start, end);
    }

    public SourceSpan Exactly(int start, int end)
    {
        var span = TextSpan.FromBounds(start, end);
        return new SourceSpan(path, span, text.Lines.GetLinePositionSpan(span));
    }

    public int LineCount => text.Lines.Count;

    public int LineOf(Mark mark) => LineAt(Offset(mark));

    public int LineAt(int offset) => text.Lines.GetLineFromPosition(Math.Max(0, Math.Min(offset, text.Length))).LineNumber;

    /// <summary>Where a character stands last before a place, or at it.</summary>
    public int? LastBefore(char character, int offset)
    {
        for (var at = Math.Min(offset, text.Length - 1); at >= 0; at--)
        {
            if (text[at] == character)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Where the next character stands that is no blank.</summary>
    public int NextSign(int offset)
    {
        while (offset < text.Length && char.IsWhiteSpace(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    public bool Is(int offset, char character) => offset < text.Length && text[offset] == character;

    public string Line(int number) => text.ToString(text.Lines[number].Span);

    public int StartOfLine(int number) => text.Lines[number].Start;

    public int EndOfLine(int offset) => text.Lines.GetLineFromPosition(Math.Min(offset, text.Length)).End;

    public int Offset(Mark mark) => (int)Math.Min(mark.Index + skipped, text.Length);
}
