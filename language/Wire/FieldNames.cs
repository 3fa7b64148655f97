using System.Text;

namespace GatewayContracts.Language;

/// <summary>
/// The names of a message's fields by its spec: found by their bytes, and their order in a sign string known
/// beforehand. Immutable.
/// </summary>
internal sealed class FieldNames
{
    /// <summary>In place of a field that the spec does not have.</summary>
    public const int Stranger = -1;

    /// <summary>No names: every field is a stranger.</summary>
    public static readonly FieldNames None = new([], FieldOrder.AsListed, []);

    private readonly byte[][] _names;
    private readonly bool[] _isLeftOut;
    private readonly byte[][] _leftOut;
    private readonly int[] _slots;

    /// <param name="listed">The names in the spec's order, each once.</param>
    /// <param name="leftOut">Names that are never signed; they need not be listed.</param>
    public FieldNames(IReadOnlyList<string> listed, FieldOrder order, IEnumerable<string> leftOut)
    {
        Listed = [.. listed];
        Order = order;
        _names = [.. listed.Select(Encoding.UTF8.GetBytes)];
        var names = new HashSet<string>(leftOut, StringComparer.Ordinal);
        _isLeftOut = [.. listed.Select(names.Contains)];
        _leftOut = [.. names.Except(listed).Select(Encoding.UTF8.GetBytes)];
        Ranked = [.. Enumerable.Range(0, listed.Count)];
        if (order != FieldOrder.AsListed)
        {
            var comparer = FieldNameComparer.For(order);
            Ranked = [.. Ranked.OrderBy(field => listed[field], comparer)];
            HasTies = Ranked.Skip(1).Where((field, i) => comparer.Compare(listed[Ranked[i]], listed[field]) == 0).Any();
        }

        _slots = Slots();
    }

    /// <summary>The names in the spec's order.</summary>
    public string[] Listed { get; }

    public FieldOrder Order { get; }

    /// <summary>The places of the fields in the spec, in the order of the sign string.</summary>
    public int[] Ranked { get; }

    /// <summary>Whether the order leaves it to the sender which of two fields comes first.</summary>
    public bool HasTies { get; }

    public ReadOnlySpan<byte> Utf8(int field) => _names[field];

    /// <summary>The place of a field in the spec; <see cref="Stranger"/> where it has none.</summary>
    /// <param name="likely">The field that is looked at first.</param>
    public int Find(ReadOnlySpan<byte> name, int likely = 0)
    {
        if (likely < _names.Length && name.SequenceEqual(_names[likely]))
        {
            return likely;
        }

        for (var slot = Hash(name) & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var field = _slots[slot] - 1;
            if (name.SequenceEqual(_names[field]))
            {
                return field;
            }
        }

        return Stranger;
    }

    /// <summary>Whether a field of the spec is never signed.</summary>
    public bool LeavesOut(int field) => _isLeftOut[field];

    /// <summary>Whether a field that the spec does not list is never signed.</summary>
    public bool LeavesOut(ReadOnlySpan<byte> stranger)
    {
        foreach (var name in _leftOut)
        {
            if (stranger.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    // Twice as many as names at least, so that a search ends soon; 0 is an empty one.
    private int[] Slots()
    {
        var count = 2;
        while (count < _names.Length * 2)
        {
            count *= 2;
        }

        var slots = new int[count];
        for (var field = 0; field < _names.Length; field++)
        {
            var slot = Hash(_names[field]) & (count - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (count - 1);
            }

            slots[slot] = field + 1;
        }

        return slots;
    }

    // Only the spec's own names share a slot, whatever is looked for, so no sender can make a search longer.
    private static int Hash(ReadOnlySpan<byte> name) =>
        name.IsEmpty
            ? 0
            : (((((name.Length * 31) + name[0]) * 31) + name[name.Length / 2]) * 31) + name[name.Length - 1];
}
