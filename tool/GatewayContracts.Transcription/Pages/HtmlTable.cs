using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GatewayContracts.Transcription.Pages;

/// <summary>Reads a table of HTML. Cells that cover several rows or columns are spread out over them.</summary>
internal static class HtmlTable
{
    private const int MostRows = 5_000;
    private const int MostColumns = 40;
    private const int DeepestInner = 3;

    public static Table Read(IHtmlTableElement table, int depth = 0)
    {
        var rows = new List<List<Cell>>();

        // By column: the cell that reaches down from above, and how many more rows it covers.
        var reaching = new (Cell Cell, int Rows)[MostColumns];
        foreach (var row in table.Rows.Take(MostRows))
        {
            rows.Add(Spread(row, reaching, depth));
        }

        var width = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        foreach (var row in rows)
        {
            row.AddRange(Enumerable.Repeat(Cell.Empty, width - row.Count));
        }

        return new Table(rows);
    }

    private static List<Cell> Spread(IHtmlTableRowElement row, (Cell Cell, int Rows)[] reaching, int depth)
    {
        var cells = new List<Cell>();
        foreach (var element in row.Cells.Take(MostColumns))
        {
            TakeReaching(cells, reaching);
            var cell = CellOf(element, depth);
            var columns = Span(element, "colspan", MostColumns);
            var below = Span(element, "rowspan", MostRows) - 1;
            for (var column = 0; column < columns && cells.Count < MostColumns; column++)
            {
                reaching[cells.Count] = (cell with { IsBelow = true, IsBeside = column > 0, Inner = null }, below);
                cells.Add(column == 0 ? cell : cell with { IsBeside = true, Inner = null });
            }
        }

        TakeReaching(cells, reaching);
        return cells;
    }

    private static void TakeReaching(List<Cell> cells, (Cell Cell, int Rows)[] reaching)
    {
        while (cells.Count < MostColumns && reaching[cells.Count].Rows > 0)
        {
            var (cell, rows) = reaching[cells.Count];
            reaching[cells.Count] = (cell, rows - 1);
            cells.Add(cell);
        }
    }

    private static Cell CellOf(IHtmlTableCellElement element, int depth)
    {
        List<Table> inner =
            depth >= DeepestInner
                ? []
                :
                [
                    .. element
                        .QuerySelectorAll<IHtmlTableElement>("table")
                        .Where(table => table.ParentElement?.Closest("table") is { } outer && outer.Contains(element))
                        .Select(table => Read(table, depth + 1)),
                ];
        return new Cell(HtmlPage.TextOf(element), Inner: inner.Count > 0 ? inner : null);
    }

    private static int Span(IElement cell, string attribute, int most) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, most)
            : 1;
}
