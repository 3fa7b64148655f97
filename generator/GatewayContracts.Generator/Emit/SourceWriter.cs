using System.Text;

namespace GatewayContracts.Generator.Emit;

/// <summary>Writes indented C# with LF line ends, whatever the machine's.</summary>
internal sealed class SourceWriter
{
    private const int Step = 4;
    private readonly StringBuilder _text = new();
    private int _indent;

    public void Line(string text = "")
    {
        foreach (var line in text.Replace("\r", "").Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', _indent).Append(line);
            }

            _text.Append('\n');
        }
    }

    public void Open(string head)
    {
        Line(head);
        Open();
    }

    public void Open()
    {
        Line("{");
        _indent += Step;
    }

    public void Close(string tail = "")
    {
        _indent -= Step;
        Line("}" + tail);
    }

    public void OpenList(string head)
    {
        Line(head);
        _indent += Step;
    }

    public void CloseList() => _indent -= Step;

    /// <summary>Writes members with an empty line between them.</summary>
    public void Members(IEnumerable<Action<SourceWriter>> members)
    {
        var first = true;
        foreach (var member in members)
        {
            if (!first)
            {
                Line();
            }

            first = false;
            member(this);
        }
    }

    public override string ToString() => _text.ToString();
}
