using System.Buffers;
#if NET
using System.Runtime.InteropServices;
#endif

namespace GatewayContracts.Language;

/// <summary>The names in the objects of a message, to find a name that occurs twice. In a rented array.</summary>
internal sealed class NameSet : IDisposable
{
    private const int Least = 32;

    private Entry[] _slots = [];
    private int _mask;
    private int _count;

    /// <summary>Whether the name of a value was not in its object yet.</summary>
    /// <param name="parent">The object.</param>
    public bool TryAdd(WireTable table, int parent, int node)
    {
        if (_count * 2 >= _mask)
        {
            Grow();
        }

        var name = table.NameOf(node);
        var hash = Hash(name) ^ (parent * 0x01000193);
        var slot = hash & _mask;
        for (; _slots[slot].Node != 0; slot = (slot + 1) & _mask)
        {
            var other = _slots[slot];
            if (other.Hash == hash && other.Parent == parent && table.NameOf(other.Node - 1).SequenceEqual(name))
            {
                return false;
            }
        }

        _slots[slot] = new Entry
        {
            Hash = hash,
            Parent = parent,
            Node = node + 1,
        };
        _count++;
        return true;
    }

    public void Dispose()
    {
        RentedArray.GiveBack(ref _slots);
        _mask = 0;
        _count = 0;
    }

    private void Grow()
    {
        var before = _slots;
        var length = Math.Max(Least, (_mask + 1) * 2);
        _slots = ArrayPool<Entry>.Shared.Rent(length);
        Array.Clear(_slots, 0, length);
        var mask = length - 1;
        for (var i = 0; i <= _mask && before.Length > 0; i++)
        {
            if (before[i].Node != 0)
            {
                var slot = before[i].Hash & mask;
                while (_slots[slot].Node != 0)
                {
                    slot = (slot + 1) & mask;
                }

                _slots[slot] = before[i];
            }
        }

        _mask = mask;
        RentedArray.GiveBack(ref before);
    }

    // The sender chooses the names. The platform's hash cannot be predicted from outside, so no names make a search
    // long.
    private static int Hash(ReadOnlySpan<byte> name)
    {
#if NET
        return (string.GetHashCode(MemoryMarshal.Cast<byte, char>(name), StringComparison.Ordinal) * 31)
            + (name.IsEmpty ? 0 : name[^1]);
#else
        var hash = name.Length;
        foreach (var unit in name)
        {
            hash = (hash * 31) + unit;
        }

        return hash;
#endif
    }

    private struct Entry
    {
        public int Hash;
        public int Parent;
        public int Node;
    }
}
