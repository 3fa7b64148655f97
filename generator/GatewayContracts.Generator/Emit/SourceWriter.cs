using System.Runtime.CompilerServices;

namespace GatewayContracts.Generator.Emit;

/// <summary>Writes indented C# with LF line ends, whatever the machine's.</summary>
internal sealed class SourceWriter
{
    private const int Step = 4;
    private const int UsualLength = 32 * 1024;

    // Before what is written: what a file begins with is known when the rest of it is.
    private const int HeadRoom = 1024;

    // A thread emits one source after another, and the room of the last is the room for the next.
    [ThreadStatic]
    private static char[]? s_spare;

    private char[] _text;
    private int _length = HeadRoom;
    private int _indent;
    private int _line;
    private int _start;

    public SourceWriter()
    {
        _text = s_spare ?? new char[UsualLength];
        s_spare = null;
    }

    public ReadOnlySpan<char> Written => _text.AsSpan(HeadRoom, _length - HeadRoom);

    public void Line() => Append('\n');

    public void Line(string text)
    {
        Begin();
        Append(text);
        End();
    }

    public void Line([InterpolatedStringHandlerArgument("")] LineInterpolation text) => End();

    public void Open(string head)
    {
        Line(head);
        Open();
    }

    public void Open([InterpolatedStringHandlerArgument("")] LineInterpolation head)
    {
        End();
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
        Begin();
        Append('}');
        Append(tail);
        End();
    }

    public void OpenList(string head)
    {
        Line(head);
        _indent += Step;
    }

    public void OpenList([InterpolatedStringHandlerArgument("")] LineInterpolation head)
    {
        End();
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

    /// <summary>What was written. Nothing more can be.</summary>
    public override string ToString() => ToString("");

    /// <summary>The same after a head.</summary>
    public string ToString(string head)
    {
        string text;
        if (head.Length > HeadRoom)
        {
            text = head + new string(_text, HeadRoom, _length - HeadRoom);
        }
        else
        {
            head.CopyTo(0, _text, HeadRoom - head.Length, head.Length);
            text = new string(_text, HeadRoom - head.Length, _length - HeadRoom + head.Length);
        }

        s_spare = _text;
        _text = [];
        return text;
    }

    /// <summary>Begins a line, whose text is appended until its <see cref="End"/>.</summary>
    internal void Begin()
    {
        _line = _length;
        Reserve(_indent);
        _text.AsSpan(_length, _indent).Fill(' ');
        _length += _indent;
        _start = _length;
    }

    internal void Append(string? text)
    {
        if (text is null)
        {
            return;
        }

        Reserve(text.Length);
        text.CopyTo(0, _text, _length, text.Length);
        _length += text.Length;
    }

    private void Append(char unit)
    {
        Reserve(1);
        _text[_length++] = unit;
    }

    private void End()
    {
        var text = _text.AsSpan(_start, _length - _start);
        if (text.Length == 0)
        {
            // An empty line has no indentation either.
            _length = _line;
        }
        else if (text.IndexOfAny('\r', '\n') >= 0)
        {
            var lines = text.ToString().Replace("\r", "").Split('\n');
            _length = _line;
            foreach (var line in lines)
            {
                Line(line);
            }

            return;
        }

        Append('\n');
    }

    private void Reserve(int more)
    {
        if (_text.Length - _length < more)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + more));
        }
    }
}
