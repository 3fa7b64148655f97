using GatewayContracts.Transcription.Pages;
using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Tables;

/// <summary>Reads the rows of a table of fields.</summary>
internal static class RowReader
{
    private const int LongestText = 4_000;

    /// <param name="unread">Takes what a row holds that is no field.</param>
    public static IReadOnlyList<PrintedRow> Read(Table table, ColumnMap columns, List<string> unread)
    {
        var rows = new List<PrintedRow>();
        foreach (var cells in table.Rows.Skip(1))
        {
            Take(cells, columns, rows, unread);
        }

        return rows;
    }

    private static void Take(IReadOnlyList<Cell> cells, ColumnMap columns, List<PrintedRow> rows, List<string> unread)
    {
        var name = cells[columns.Name];
        var (wireName, isInner, hasStar) = FieldName.Read(name.Text);
        var isCaption =
            cells.Count > 1
            && cells.Skip(1).All(cell => cell.IsBeside || cell.Text.Length == 0)
            && (cells[1].IsBeside || wireName.Length == 0);
        if (
            isCaption
            || cells.All(cell => cell.Text.Length == 0)
            || cells.All(cell => ColumnWords.Of(cell.Text) is not null)
        )
        {
            return;
        }

        if (name.IsBelow && rows.Count > 0)
        {
            // A merged name: the row says more about the field above it.
            rows[^1] = rows[^1] with
            {
                Description = Cut($"{rows[^1].Description}\n{columns.Text(cells, Column.Description)}"),
            };
            return;
        }

        if (wireName.Length == 0)
        {
            unread.Add(
                "a row has no name of a field: "
                    + $"{string.Join(" | ", cells.Where(cell => !cell.IsBeside).Select(cell => cell.Text))}"
            );
            return;
        }

        Place(RowOf(wireName, hasStar, cells, columns, unread), isInner, rows);
    }

    private static PrintedRow RowOf(
        string name,
        bool hasStar,
        IReadOnlyList<Cell> cells,
        ColumnMap columns,
        List<string> unread
    )
    {
        var mark = columns.Text(cells, Column.Required);
        var presence =
            columns.Has(Column.Required) ? PresenceWords.Of(mark) ?? Presence.Unknown
            : columns.Has(Column.MayBeAbsent) ? Opposite(PresenceWords.Of(columns.Text(cells, Column.MayBeAbsent)))
            : hasStar ? Presence.Required
            : (Presence?)null;
        return new PrintedRow(
            name,
            presence,
            columns.Has(Column.Required) ? mark : columns.Text(cells, Column.MayBeAbsent),
            columns.Text(cells, Column.Type),
            columns.Text(cells, Column.Length),
            Cut(columns.Text(cells, Column.Description)),
            Cut(columns.Text(cells, Column.Example)),
            Cut(columns.Text(cells, Column.Default)),
            Members(cells, unread)
        );
    }

    private static Presence Opposite(Presence? mayBeAbsent) =>
        mayBeAbsent switch
        {
            Presence.Required => Presence.Optional,
            Presence.Optional => Presence.Required,
            _ => Presence.Unknown,
        };

    private static IReadOnlyList<PrintedRow> Members(IReadOnlyList<Cell> cells, List<string> unread) =>
        [
            .. from table in cells.SelectMany(cell => cell.Inner ?? [])
            let columns = ColumnMap.Of(table)
            where columns is not null
            from row in Read(table, columns, unread)
            select row,
        ];

    // goods.sku after goods, goods[].sku, └ sku
    private static void Place(PrintedRow row, bool isInner, List<PrintedRow> rows)
    {
        if (rows.Count > 0)
        {
            var owner = rows[^1];
            var path = row.Name.Replace("[]", "", StringComparison.Ordinal);
            var isOfOwner = path.StartsWith(owner.Name + ".", StringComparison.Ordinal);
            if (isInner || isOfOwner)
            {
                var members = owner.Members.ToList();
                Place(isOfOwner ? row with { Name = path[(owner.Name.Length + 1)..] } : row, isInner: false, members);
                rows[^1] = owner with { Members = members };
                return;
            }
        }

        rows.Add(row);
    }

    private static string Cut(string text) => text.Length > LongestText ? text[..LongestText] : text.Trim();
}
