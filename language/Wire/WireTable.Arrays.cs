using System.Buffers;
using System.Runtime.InteropServices;

namespace GatewayContracts.Language;

/// <content>The arrays of a table: taken over from the thread's last one, or rented.</content>
internal sealed partial class WireTable
{
    // A thread keeps the arrays of a message for its next one, unless the message was a large one.
    private const int MostKeptNodes = 256;

    [ThreadStatic]
    private static WireTable? s_spare;

    private WireTable() { }

    /// <summary>A table without values yet.</summary>
    public static WireTable Of(ReadOnlyMemory<byte> body, FieldNames names)
    {
        var table = s_spare ?? new WireTable();
        s_spare = null;
        table.Begin(body, names);
        return table;
    }

    public void Dispose()
    {
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        Count = 0;
        _madeTexts?.Dispose();
        _strangers?.Dispose();
        if (_isRented)
        {
            ArrayPool<byte>.Shared.Return(_body, clearArray: true);
        }

        _body = [];
        if (s_spare is null && _nodes.Length <= MostKeptNodes && _byField.Length <= MostKeptNodes)
        {
            s_spare = this;
            return;
        }

        RentedArray.GiveBack(ref _byField);
        RentedArray.GiveBack(ref _nodes);
    }

    private void Begin(ReadOnlyMemory<byte> body, FieldNames names)
    {
        _isOver = false;
        _names = names;
        _isRented = !MemoryMarshal.TryGetArray(body, out var segment);
        if (_isRented)
        {
            (_body, _offset) = (ArrayPool<byte>.Shared.Rent(body.Length), 0);
            body.CopyTo(_body);
        }
        else
        {
            (_body, _offset) = (segment.Array!, segment.Offset);
        }

        Length = body.Length;
        if (_byField.Length < names.Listed.Length)
        {
            RentedArray.GiveBack(ref _byField);
            _byField = ArrayPool<int>.Shared.Rent(names.Listed.Length);
        }

        Array.Clear(_byField, 0, names.Listed.Length);
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<WireNode>.Shared.Rent(Math.Max(least, Count * 2));
        Array.Copy(_nodes, larger, Count);
        RentedArray.GiveBack(ref _nodes);
        _nodes = larger;
    }
}
