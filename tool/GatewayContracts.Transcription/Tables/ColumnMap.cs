using GatewayContracts.Transcription.Pages;
using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Tables;

/// <summary>Which column of a table holds what.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<Column, List<int>> _places = [];

    private ColumnMap(IEnumerable<(Column Column, int Place)> places, int name)
    {
        foreach (var (column, place) in places.Where(place => place.Column != Column.Name))
        {
            (_places.TryGetValue(column, out var known) ? known : _places[column] = []).Add(place);
        }

        Name = name;
    }

    public int Name { get; }

    /// <returns>Null where the first row does not head a table of fields.</returns>
    public static ColumnMap? Of(Table table)
    {
        if (table.Rows.Count < 2)
        {
            return null;
        }

        List<(Column Column, int Place)> places =
        [
            .. table
                .Rows[0]
                .Select((cell, place) => (Column: ColumnWords.Of(cell.Text), place))
                .Where(found => found.Column is not null)
                .Select(found => (found.Column!.Value, found.place)),
        ];

        // Several columns may be called a name: that of the wire looks like one. A merged group beside it repeats
        // itself.
        List<int> names = [.. places.Where(place => place.Column is Column.Name).Select(place => place.Place)];
        var name =
            names.Count > 0
                ? names.MaxBy(place =>
                    table
                        .Rows.Skip(1)
                        .Count(row =>
                            place < row.Count
                            && !row[place].IsBelow
                            && !row[place].IsBeside
                            && FieldName.IsOne(row[place].Text)
                        )
                )
                : -1;
        var isOfFields =
            places.Exists(place =>
                place.Column is Column.Required or Column.MayBeAbsent or Column.Type or Column.Length
            )
            || (
                places.Exists(place => place.Column == Column.Description)
                && !ColumnWords.IsOfCodes(table.Rows[0][0].Text)
            );
        return name >= 0 && isOfFields && table.Rows.Skip(1).Any(row => FieldName.IsOne(row[name].Text))
            ? new ColumnMap(places, name)
            : null;
    }

    public bool Has(Column column) => _places.ContainsKey(column);

    public string Text(IReadOnlyList<Cell> row, Column column) =>
        !_places.TryGetValue(column, out var places)
            ? ""
            : string.Join(
                '\n',
                places
                    .Where(place => !(row[place].IsBeside && places.Contains(place - 1)))
                    .Select(place => row[place].Text)
                    .Where(text => text.Length > 0)
            );
}
