using System.Buffers;

namespace GatewayContracts.Language;

/// <summary>
/// The fields of a message in the order of the sign string, in a rented array. Those of the spec have their places
/// beforehand; only strangers are sorted. Names that sort alike stand as they were received.
/// </summary>
internal ref struct FieldSequence : IDisposable
{
    private readonly WireTable _table;
    private readonly FieldNames _names;
    private int[] _nodes;

    public FieldSequence(WireTable table)
    {
        _table = table;
        _names = table.Names;
        _nodes = ArrayPool<int>.Shared.Rent(Math.Max(1, table.Count));
        var known = PlaceKnown();
        var count = known;
        for (var node = 0; node < table.Count; node = table[node].End)
        {
            if (table[node].Field == FieldNames.Stranger)
            {
                _nodes[count++] = node;
            }
        }

        if (_names.Order != FieldOrder.AsListed && count > known)
        {
            NodeOrder.Sort(table, new Span<int>(_nodes, known, count - known), _names.Order);
            Merge(known, count);
        }

        Nodes = new ReadOnlySpan<int>(_nodes, 0, count);
    }

    public ReadOnlySpan<int> Nodes { get; }

    public void Dispose() => RentedArray.GiveBack(ref _nodes);

    private readonly int PlaceKnown()
    {
        var count = 0;
        foreach (var field in _names.Ranked)
        {
            if (_table.NodeOf(field) is >= 0 and var node)
            {
                _nodes[count++] = node;
            }
        }

        if (_names.HasTies)
        {
            NodeOrder.Sort(_table, new Span<int>(_nodes, 0, count), _names.Order);
        }

        return count;
    }

    // The strangers, which are few or none, from the last to the first into their places.
    private readonly void Merge(int known, int count)
    {
        var strangers = ArrayPool<int>.Shared.Rent(count - known);
        Array.Copy(_nodes, known, strangers, 0, count - known);
        var (left, right) = (known - 1, count - known - 1);
        for (var place = count - 1; right >= 0; place--)
        {
            _nodes[place] =
                left >= 0 && NodeOrder.Compare(_table, _nodes[left], strangers[right], _names.Order) > 0
                    ? _nodes[left--]
                    : strangers[right--];
        }

        ArrayPool<int>.Shared.Return(strangers);
    }
}
