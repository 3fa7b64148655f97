using System.Text;

namespace GatewayContracts.Language;

/// <summary>
/// The values of a message as ranges of its bytes, in rented arrays: no string and no object is made of what was
/// received. Everything asked of it points into these arrays, so nothing of it may be kept when it is disposed.
/// </summary>
internal sealed partial class WireTable : IDisposable
{
    /// <summary>In place of an object: the message itself.</summary>
    public const int Root = -1;

    private const int LeastNodes = 32;

    private FieldNames _names = FieldNames.None;
    private byte[] _body = [];
    private int _offset;
    private bool _isRented;
    private WireNode[] _nodes = [];
    private int[] _byField = [];
    private NameSet? _strangers;
    private PooledBytes? _madeTexts;
    private bool _isOver;

    /// <summary>The fields of a message that stand as texts.</summary>
    public static WireTable Of(IReadOnlyList<WireField> fields, FieldNames names)
    {
        var table = Of(default(ReadOnlyMemory<byte>), names);
        foreach (var field in fields)
        {
            table.AddCopy(field.Name, field.Value, names);
        }

        return table;
    }

    /// <summary>
    /// The same fields, the first byte of a field's name left out. The message has no field of that name.
    /// </summary>
    public WireTable Renamed(int renamed)
    {
        var table = Of(new ReadOnlyMemory<byte>(_body, _offset, Length), _names);
        table.MadeTexts.Append(_madeTexts is null ? [] : _madeTexts.Written);
        table.Grow(Count);
        Array.Copy(_nodes, table._nodes, Count);
        table.Count = Count;
        table._nodes[renamed].Name = _nodes[renamed].Name.WithoutFirst();
        table._nodes[renamed].Field = _names.Find(table.NameOf(renamed));
        for (var node = 0; node < Count; node = _nodes[node].End)
        {
            if (table._nodes[node].Field is >= 0 and var field)
            {
                table._byField[field] = node + 1;
            }
        }

        return table;
    }

    /// <summary>Of the body, in bytes.</summary>
    public int Length { get; private set; }

    public FieldNames Names => _names;

    /// <summary>How many values there are.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<byte> Body => new(_body, _offset, Length);

    /// <summary>Where texts are made that do not stand in the body as they are.</summary>
    public PooledBytes MadeTexts => _madeTexts ??= new PooledBytes();

    public ref readonly WireNode this[int node] => ref _nodes[node];

    public ReadOnlySpan<byte> Bytes(TextRange range) =>
        range.IsMade
            ? MadeTexts.Slice(range.Start, range.Length)
            : new ReadOnlySpan<byte>(_body, _offset + range.Start, range.Length);

    public ReadOnlySpan<byte> NameOf(int node) => Bytes(_nodes[node].Name);

    public ReadOnlySpan<byte> TextOf(int node) => Bytes(_nodes[node].Text);

    /// <summary>The value of a field of the spec; -1 where the message has none.</summary>
    public int NodeOf(int field) => _byField[field] - 1;

    /// <summary>The value of a field of the message by its name; -1 where it has none.</summary>
    public int NodeOf(ReadOnlySpan<byte> name)
    {
        if (_names.Find(name) is var field && field != FieldNames.Stranger)
        {
            return NodeOf(field);
        }

        for (var node = 0; node < Count; node = _nodes[node].End)
        {
            if (_nodes[node].Field == FieldNames.Stranger && NameOf(node).SequenceEqual(name))
            {
                return node;
            }
        }

        return -1;
    }

    /// <summary>Adds a value without a text yet.</summary>
    public int Add(TextRange name = default)
    {
        if (Count == _nodes.Length)
        {
            Grow(LeastNodes);
        }

        _nodes[Count] = new WireNode
        {
            Name = name,
            Field = FieldNames.Stranger,
            End = Count + 1,
        };
        return Count++;
    }

    /// <summary>
    /// Notes the name of the value that was added last; false where its object has that name already.
    /// </summary>
    /// <param name="parent">The object, or <see cref="Root"/>.</param>
    public bool TryName(int node, int parent)
    {
        if (parent != Root)
        {
            return (_strangers ??= new NameSet()).TryAdd(this, parent, node);
        }

        var field = _names.Find(NameOf(node), node);
        if (field == FieldNames.Stranger)
        {
            return (_strangers ??= new NameSet()).TryAdd(this, parent, node);
        }

        if (_byField[field] != 0)
        {
            return false;
        }

        _byField[field] = node + 1;
        _nodes[node].Field = field;
        return true;
    }

    public void Set(int node, WireKind kind, TextRange text)
    {
        ref var set = ref _nodes[node];
        set.Kind = kind;
        set.Text = text;
    }

    /// <summary>Ends an object or a list: what was added since is inside it.</summary>
    public void Close(int node, WireKind kind, TextRange text)
    {
        Set(node, kind, text);
        _nodes[node].End = Count;
    }

    /// <summary>Forgets all values, to read the body once more.</summary>
    public void Clear()
    {
        Count = 0;
        _madeTexts?.Truncate(0);
        _strangers?.Dispose();
        Array.Clear(_byField, 0, _names.Listed.Length);
    }

    /// <summary>
    /// The bytes of a text that outlast the table: where it stands in the body as it is, and the body is the caller's.
    /// </summary>
    public bool TryKeep(int node, out ArraySegment<byte> text)
    {
        var range = _nodes[node].Text;
        var isKept = !range.IsMade && !_isRented;
        text = isKept ? new ArraySegment<byte>(_body, _offset + range.Start, range.Length) : default;
        return isKept;
    }

    public string StringOf(int node) => StringOf(_nodes[node].Text);

    public string StringOfName(int node) =>
        _nodes[node].Field is >= 0 and var field ? _names.Listed[field] : StringOf(_nodes[node].Name);

    public string StringOf(TextRange range) =>
        range.IsMade
            ? MadeTexts.StringOf(range.Start, range.Length)
            : Encoding.UTF8.GetString(_body, _offset + range.Start, range.Length);

    private void AddCopy(string? name, WireValue value, FieldNames? names)
    {
        var node = Add(name is null ? default : Copy(name));
        if (names is not null && names.Find(NameOf(node), node) is >= 0 and var field)
        {
            _nodes[node].Field = field;
            _byField[field] = node + 1;
        }

        foreach (var member in value.Members)
        {
            AddCopy(member.Name, member.Value, names: null);
        }

        foreach (var item in value.Items)
        {
            AddCopy(name: null, item, names: null);
        }

        Close(node, value.Kind, Copy(value.Text));
    }

    private TextRange Copy(string text)
    {
        var start = MadeTexts.Length;
        MadeTexts.Append(text.AsSpan());
        return TextRange.Made(start, MadeTexts.Length - start);
    }
}
