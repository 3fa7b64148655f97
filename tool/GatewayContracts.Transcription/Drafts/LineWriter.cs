using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>Writes lines, and notes where keys begin.</summary>
internal sealed class LineWriter
{
    // What lies in no key.
    private static readonly DraftKey s_none = new("", "");

    private readonly StringBuilder _text = new();
    private readonly List<(LinePosition At, DraftKey Key)> _places = [];

    private int _line;

    public void Line(int indent, string text)
    {
        if (_places.Count == 0 || _places[^1].At.Line != _line)
        {
            MarkNone();
        }

        Continue(indent, text);
    }

    /// <summary>A line that belongs to the key of the line above.</summary>
    public void Continue(int indent, string text)
    {
        _text.Append(' ', indent).Append(text).Append('\n');
        _line++;
    }

    public void Blank() => Line(0, "");

    public void Question(int indent, string question) => Line(indent, $"# ? {YamlQuoting.Comment(question)}");

    /// <summary>Says that what follows on the next line, from a column on, belongs to the key.</summary>
    public void Mark(DraftKey key, int column = 0) => _places.Add((new LinePosition(_line, column), key));

    /// <summary>Says that the next line begins with no key.</summary>
    public void MarkNone() => Mark(s_none);

    public WrittenDraft ToDraft() => new(_text.ToString(), _places);
}
