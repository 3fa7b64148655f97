using System.Diagnostics.CodeAnalysis;
using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>
/// A value that is read: of the table of a message, or a text that stands alone. A string is made from it only if one
/// is needed.
/// </summary>
internal readonly struct ReceivedValue
{
    private readonly WireTable? _table;
    private readonly int _node;
    private readonly WireValue? _value;

    public ReceivedValue(WireTable table, int node)
    {
        _table = table;
        _node = node;
        Kind = table[node].Kind;
    }

    public ReceivedValue(WireValue value)
    {
        _value = value;
        Kind = value.Kind;
    }

    public WireKind Kind { get; }

    public bool IsScalar => Kind is not (WireKind.Object or WireKind.List);

    /// <summary>The value with all that is inside it.</summary>
    public WireValue Whole => _value ?? _table!.ValueOf(_node);

    public string Text => _value?.Text ?? _table!.StringOf(_node);

    /// <summary>The bytes of the text that may be kept; null if a string has to be made of it now.</summary>
    public ArraySegment<byte>? Kept =>
        _table is not null && _table.TryKeep(_node, out var kept) ? kept : default(ArraySegment<byte>?);

    /// <summary>The known text if this is it, so that no new string is made.</summary>
    public bool Is([NotNullWhen(true)] string? known) =>
        known is not null && _table is not null && Utf8Comparison.Is(_table.TextOf(_node), known);

    /// <summary>The text in UTF-16.</summary>
    /// <param name="room">Used where it is large enough.</param>
    public ReadOnlySpan<char> Characters(Span<char> room)
    {
        if (_value is not null)
        {
            return _value.Text;
        }

        var bytes = _table!.TextOf(_node);
        return bytes.Length <= room.Length
            ? room[..Encoding.UTF8.GetChars(bytes, room)]
            : Encoding.UTF8.GetString(bytes);
    }
}
