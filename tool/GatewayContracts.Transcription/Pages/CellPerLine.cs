using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Pages;

/// <summary>
/// Takes a table out of a text that has each cell on a line of its own, and none for an empty cell. So a cell is told
/// by what it looks like: a row begins
/// where a name is followed by a mark of presence or a type.
/// </summary>
internal static class CellPerLine
{
    private const int FewestHeadings = 2;
    private const int MostRows = 5_000;

    /// <returns>Null where no headings stand one below the other.</returns>
    public static Table? Take(TextLines lines)
    {
        var columns = Headings(lines);
        if (columns is null)
        {
            return null;
        }

        var rows = new CellRows(columns);
        while (lines.SkipBlank() && rows.Count < MostRows)
        {
            List<string> ahead = [.. lines.Ahead().Take(3)];
            if (IsEnd(lines, rows, ahead))
            {
                break;
            }

            rows.Take(ahead[0], ahead.ElementAtOrDefault(1) ?? "", ahead.ElementAtOrDefault(2) ?? "");
            lines.Take();
        }

        return rows.ToTable();
    }

    private static bool IsEnd(TextLines lines, CellRows rows, List<string> ahead)
    {
        var startsRow = rows.Begins(ahead[0], ahead.ElementAtOrDefault(1) ?? "");
        return (!startsRow && SectionWords.IsSection(ahead[0]))
            || SampleReader.Take(new TextLines(ahead[0])) is not null
            || IsHeader(lines);
    }

    private static bool IsHeader(TextLines lines)
    {
        var position = lines.Position;
        var isHeader = Headings(lines) is not null;
        lines.Position = position;
        return isHeader;
    }

    private static List<(Column Column, string Heading)>? Headings(TextLines lines)
    {
        var position = lines.Position;
        var columns = new List<(Column Column, string Heading)>();
        while (lines.SkipBlank() && ColumnWords.Of(lines.Line) is { } column)
        {
            var heading = lines.Take();
            if (column == Column.Name)
            {
                // `Parameter` above `Name` is what the table is called.
                columns.RemoveAll(known => known.Column == Column.Name);
            }

            if (columns.Exists(known => known.Column == column))
            {
                break;
            }

            columns.Add((column, heading));
        }

        if (
            columns.Count >= FewestHeadings
            && columns[0].Column == Column.Name
            && columns.Exists(column => column.Column is Column.Required or Column.Type)
        )
        {
            return columns;
        }

        lines.Position = position;
        return null;
    }
}
