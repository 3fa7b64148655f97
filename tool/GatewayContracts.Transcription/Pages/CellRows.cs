using System.Text.RegularExpressions;
using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Pages;

/// <summary>The rows of a table that are put together line by line.</summary>
internal sealed partial class CellRows(IReadOnlyList<(Column Column, string Heading)> columns)
{
    private readonly List<string[]> _rows = [];
    private readonly HashSet<int> _captions = [];
    private readonly int _presence = IndexOf(columns, Column.Required, Column.MayBeAbsent);
    private readonly int _type = IndexOf(columns, Column.Type);
    private readonly int _length = IndexOf(columns, Column.Length);

    // Where a table has no such column, the words go into one of their own.
    private readonly int _words = IndexOf(columns, Column.Description) is var at and >= 0 ? at : columns.Count;

    public int Count => _rows.Count;

    private string[]? Row => _rows.Count > 0 ? _rows[^1] : null;

    /// <summary>Whether a row begins with this line, seen with the next.</summary>
    public bool Begins(string line, string next) =>
        NameForm().IsMatch(line)
        && !PresenceWords.IsWord(line)
        && (IsPresence(next) || IsType(next))
        && !Completes(line);

    public void Take(string line, string next, string afterNext)
    {
        if (Begins(line, next))
        {
            Add(line);
        }
        else if (Row is null || IsCaption(line, next, afterNext))
        {
            AddCaption(line);
        }
        else if (IsPresence(line) && Row[_presence].Length > 0 && IsType(next))
        {
            // The name of this row is lost.
            Add("");
            Row[_presence] = line;
        }
        else
        {
            Fill(Row, line);
        }
    }

    public Table ToTable()
    {
        List<string> headings = [.. columns.Select(column => column.Heading)];
        if (_words == columns.Count)
        {
            headings.Add("Description");
        }

        return new Table([
            [.. headings.Select(heading => new Cell(heading))],
            .. _rows.Select(CellsOf),
        ]);
    }

    private void Fill(string[] row, string line)
    {
        var hasWords = row[_words].Length > 0;
        if (!hasWords && IsPresence(line) && row[_presence].Length == 0)
        {
            row[_presence] = line;
        }
        else if (!hasWords && IsType(line) && row[_type].Length == 0)
        {
            row[_type] = line;
        }
        else if (!hasWords && _length >= 0 && row[_length].Length == 0 && char.IsDigit(line[0]) && line.Length <= 12)
        {
            row[_length] = line;
        }
        else
        {
            row[_words] = hasWords ? $"{row[_words]}\n{line}" : line;
        }
    }

    // A row that waits for its type takes a type, whatever else could be called so.
    private bool Completes(string line) =>
        Row is { } row && row[_words].Length == 0 && _type >= 0 && row[_type].Length == 0 && IsType(line);

    private bool IsCaption(string line, string next, string afterNext) =>
        Row is { } row && row[_words].Length > 0 && Begins(next, afterNext) && SectionWords.IsCaption(line);

    private bool IsPresence(string line) => _presence >= 0 && PresenceWords.IsWord(line);

    private bool IsType(string line) => _type >= 0 && TypeNotation.IsType(line);

    private void Add(string name)
    {
        var row = new string[Math.Max(columns.Count, _words + 1)];
        Array.Fill(row, "");
        row[0] = name;
        _rows.Add(row);
    }

    private void AddCaption(string line)
    {
        Add(line);
        _captions.Add(_rows.Count - 1);
    }

    private IReadOnlyList<Cell> CellsOf(string[] row, int index) =>
        _captions.Contains(index)
            ? [.. row.Select((_, column) => new Cell(row[0], IsBeside: column > 0))]
            : [.. row.Select(cell => new Cell(cell))];

    private static int IndexOf(
        IReadOnlyList<(Column Column, string Heading)> columns,
        params ReadOnlySpan<Column> wanted
    )
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (wanted.Contains(columns[i].Column))
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_.\[\]-]{0,63}\*?$")]
    private static partial Regex NameForm();
}
