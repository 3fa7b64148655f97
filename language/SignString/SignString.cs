using System.Buffers;

namespace GatewayContracts.Language;

/// <summary>
/// The sign string of a message in UTF-8, in rented arrays, with every field in it that may have been signed; and the
/// same without some of them. This is the only place where fields are put in order and joined.
/// </summary>
internal sealed class SignString : IDisposable
{
    // A thread keeps the arrays of a text for its next one, unless the message was a large one.
    private const int MostKeptParts = 256;

    [ThreadStatic]
    private static SignString? s_spare;

    private readonly PooledBytes _text = new();
    private CanonicalForm _form;
    private WireTable _table;
    private SignedPart[] _parts = [];
    private PooledBytes? _without;
    private bool _isOver;

    private SignString(CanonicalForm form, WireTable table)
    {
        _form = form;
        _table = table;
    }

    /// <param name="table">The fields in the order received.</param>
    public static SignString Of(CanonicalForm form, WireTable table)
    {
        var text = s_spare ?? new SignString(form, table);
        s_spare = null;
        (text._form, text._table, text._isOver) = (form, table, false);
        text.Write();
        return text;
    }

    /// <summary>The fields that have a part in it, in its order.</summary>
    public ReadOnlySpan<SignedPart> Parts => new(_parts, 0, Count);

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Text => _text.Written;

    public CanonicalForm Form => _form;

    public WireTable Table => _table;

    public ReadOnlySpan<byte> TextOf(in SignedPart part) => _text.Slice(part.TextStart, part.TextLength);

    /// <summary>The place of a field's part; -1 where it has none.</summary>
    public int PartOf(int node)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_parts[i].Node == node)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text without some fields. Valid until the next is asked for.</summary>
    public ReadOnlySpan<byte> Without(ReadOnlySpan<bool> leftOut)
    {
        var without = _without ??= new PooledBytes();
        without.Truncate(0);
        var isFirst = true;
        for (var i = 0; i < Count; i++)
        {
            if (leftOut[i])
            {
                continue;
            }

            if (!isFirst)
            {
                without.Append(_form.Bytes.Separator);
            }

            isFirst = false;
            without.Append(_text.Slice(_parts[i].Start, _parts[i].End - _parts[i].Start));
        }

        return without.Written;
    }

    /// <summary>The fields as texts.</summary>
    public IReadOnlyList<SignedField> Fields(ReadOnlySpan<bool> leftOut = default)
    {
        var fields = new List<SignedField>(Count);
        for (var i = 0; i < Count; i++)
        {
            if (leftOut.IsEmpty || !leftOut[i])
            {
                fields.Add(
                    new SignedField(
                        _table.StringOfName(_parts[i].Node),
                        _text.StringOf(_parts[i].TextStart, _parts[i].TextLength)
                    )
                );
            }
        }

        return fields;
    }

    /// <summary>The text for people.</summary>
    public override string ToString() => _text.StringOf(0, _text.Length);

    public void Dispose()
    {
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        Count = 0;
        _without?.Dispose();
        if (s_spare is null && _parts.Length <= MostKeptParts)
        {
            _text.Reset();
            s_spare = this;
            return;
        }

        _text.Dispose();
        RentedArray.GiveBack(ref _parts);
    }

    private void Write()
    {
        var order = new FieldSequence(_table);
        try
        {
            if (_parts.Length < order.Nodes.Length)
            {
                RentedArray.GiveBack(ref _parts);
                _parts = ArrayPool<SignedPart>.Shared.Rent(order.Nodes.Length);
            }

            _text.EnsureRoom(_table.Length);
            foreach (var node in order.Nodes)
            {
                Append(node);
            }
        }
        finally
        {
            order.Dispose();
        }
    }

    private void Append(int node)
    {
        ref readonly var value = ref _table[node];
        if (
            value.Field == FieldNames.Stranger
                ? _table.Names.LeavesOut(_table.NameOf(node))
                : _table.Names.LeavesOut(value.Field)
        )
        {
            return;
        }

        // What is nested is never left out: its text is neither empty nor the letters null.
        if (!value.IsNested && _form.Omits(value.Kind, _table.TextOf(node)))
        {
            return;
        }

        var part = new SignedPart { Node = node };
        AppendHead(node, ref part);
        _form.AppendText(_table, node, _text);
        part.TextLength = _text.Length - part.TextStart;
        _text.Append(_form.Bytes.After);
        part.End = _text.Length;
        _parts[Count++] = part;
    }

    // What stands before the value: in one piece, for there are many of them.
    private void AppendHead(int node, ref SignedPart part)
    {
        var bytes = _form.Bytes;
        var separator = Count > 0 ? bytes.Separator : [];
        var name = _form.Pair.HasName ? _table.NameOf(node) : [];
        var between = _form.Pair.HasName ? bytes.Between : [];
        part.Start = _text.Length + separator.Length;
        part.TextStart = part.Start + bytes.Before.Length + name.Length + between.Length;
        var head = _text.Reserve(part.TextStart - _text.Length);
        separator.CopyTo(head);
        bytes.Before.CopyTo(head = head.Slice(separator.Length));
        name.CopyTo(head = head.Slice(bytes.Before.Length));
        between.CopyTo(head.Slice(name.Length));
        _text.Advance(part.TextStart - _text.Length);
    }
}
