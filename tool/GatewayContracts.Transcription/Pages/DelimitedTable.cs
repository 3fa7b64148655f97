using System.Text.RegularExpressions;
using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Pages;

/// <summary>
/// Takes a table out of a text whose cells stand beside each other: between tabs, bars, or blanks in
/// number.
/// </summary>
internal static partial class DelimitedTable
{
    private const int FewestKnown = 2;
    private const int MostRows = 5_000;

    private static readonly string[] s_splitters = [@"\t", @"\|", @"\s{2,}"];

    /// <returns>Null where no line with headings stands.</returns>
    public static Table? Take(TextLines lines)
    {
        if (SplitterOf(lines.Raw) is not { } splitter)
        {
            return null;
        }

        var width = Split(lines.Raw, splitter).Count;
        var rows = new List<List<Cell>>();
        while (!lines.IsAtEnd && rows.Count < MostRows)
        {
            var cells = Split(lines.Raw, splitter);
            if (Rule().IsMatch(lines.Raw))
            {
                lines.TakeRaw();
            }
            else if (cells.Count < 2)
            {
                if (!Continue(lines, rows))
                {
                    break;
                }
            }
            else
            {
                lines.TakeRaw();
                rows.Add(Fit(cells, width));
            }
        }

        return new Table(rows);
    }

    private static string? SplitterOf(string line) =>
        s_splitters.FirstOrDefault(splitter => IsHeader(Split(line, splitter)));

    private static bool IsHeader(List<string> cells) =>
        cells.Count >= FewestKnown
        && cells.Count(cell => ColumnWords.Of(cell) is not null) >= FewestKnown
        && cells.Exists(cell => ColumnWords.Of(cell) == Column.Name);

    private static List<string> Split(string line, string splitter)
    {
        var bare =
            splitter == @"\|" ? line.Trim().Trim('|')
            : splitter == @"\t" ? line.TrimEnd()
            : line.Trim();
        return bare.Length == 0 ? [] : [.. Regex.Split(bare, splitter).Select(VisibleText.OneLine)];
    }

    // A line in the middle of a table goes on with the last cell above it, unless it is blank or a heading.
    private static bool Continue(TextLines lines, List<List<Cell>> rows)
    {
        var line = lines.Line;
        if (
            line.Length == 0
            || rows.Count < 2
            || (TextPage.IsHeading(line) && !line.Contains(' ', StringComparison.Ordinal))
            || SectionWords.IsSection(line)
        )
        {
            return false;
        }

        rows[^1][^1] = new Cell($"{rows[^1][^1].Text}\n{lines.Take()}".Trim());
        return true;
    }

    // More cells than headings: the last column's text was split.
    private static List<Cell> Fit(List<string> cells, int width) =>
        [
            .. cells.Take(width - 1).Select(cell => new Cell(cell)),
            .. cells.Count >= width
                ? [new Cell(string.Join(' ', cells.Skip(width - 1)))]
                : Enumerable.Repeat(Cell.Empty, width - cells.Count),
        ];

    [GeneratedRegex(@"^[\s|:+]*[=-][\s|:+=-]*$")]
    private static partial Regex Rule();
}
