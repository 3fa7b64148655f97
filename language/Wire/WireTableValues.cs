namespace GatewayContracts.Language;

/// <summary>The values of a table as texts, for whatever is not done in bytes.</summary>
internal static class WireTableValues
{
    /// <summary>A value with all that is inside it.</summary>
    public static WireValue ValueOf(this WireTable table, int node) =>
        table[node].Kind switch
        {
            WireKind.Object => WireValue.OfObject(table.StringOf(node), FieldsIn(table, node + 1, table[node].End)),
            WireKind.List => WireValue.OfList(table.StringOf(node), ItemsOf(table, node)),
            WireKind.Number => WireValue.OfNumber(table.StringOf(node)),
            WireKind.Boolean => WireValue.OfBoolean(table.TextOf(node)[0] == (byte)'t'),
            WireKind.Null => WireValue.Null,
            _ => WireValue.OfText(table.StringOf(node)),
        };

    /// <summary>The fields of the message, in the order received.</summary>
    public static IReadOnlyList<WireField> Fields(this WireTable table) => FieldsIn(table, 0, table.Count);

    private static List<WireField> FieldsIn(WireTable table, int start, int end)
    {
        var fields = new List<WireField>();
        for (var node = start; node < end; node = table[node].End)
        {
            fields.Add(new WireField(table.StringOfName(node), table.ValueOf(node)));
        }

        return fields;
    }

    private static List<WireValue> ItemsOf(WireTable table, int node)
    {
        var items = new List<WireValue>();
        for (var item = node + 1; item < table[node].End; item = table[item].End)
        {
            items.Add(table.ValueOf(item));
        }

        return items;
    }
}
