namespace GatewayContracts.Language;

/// <summary>
/// Sorts values of a message by their names. It takes no more memory than it is given, and no order of the names makes
/// it slow.
/// </summary>
internal static class NodeOrder
{
    private const int Few = 12;

    /// <summary>By name; names that sort alike by their places in the message.</summary>
    public static int Compare(WireTable table, int x, int y, FieldOrder order) =>
        FieldNameComparer.Compare(table.NameOf(x), table.NameOf(y), order) is not 0 and var difference
            ? difference
            : x - y;

    public static void Sort(WireTable table, Span<int> nodes, FieldOrder order)
    {
        if (nodes.Length <= Few)
        {
            Insert(table, nodes, order);
            return;
        }

        for (var root = (nodes.Length / 2) - 1; root >= 0; root--)
        {
            Sink(table, nodes, root, order);
        }

        for (var end = nodes.Length - 1; end > 0; end--)
        {
            (nodes[0], nodes[end]) = (nodes[end], nodes[0]);
            Sink(table, nodes.Slice(0, end), 0, order);
        }
    }

    private static void Insert(WireTable table, Span<int> nodes, FieldOrder order)
    {
        for (var i = 1; i < nodes.Length; i++)
        {
            for (var at = i; at > 0 && Compare(table, nodes[at - 1], nodes[at], order) > 0; at--)
            {
                (nodes[at - 1], nodes[at]) = (nodes[at], nodes[at - 1]);
            }
        }
    }

    // A heap with the last one on top.
    private static void Sink(WireTable table, Span<int> heap, int root, FieldOrder order)
    {
        while ((root * 2) + 1 is var child && child < heap.Length)
        {
            if (child + 1 < heap.Length && Compare(table, heap[child], heap[child + 1], order) < 0)
            {
                child++;
            }

            if (Compare(table, heap[root], heap[child], order) >= 0)
            {
                return;
            }

            (heap[root], heap[child]) = (heap[child], heap[root]);
            root = child;
        }
    }
}
