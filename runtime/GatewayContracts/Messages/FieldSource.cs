using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Where a reader finds the values of fields: in the table of a message, or among texts. What reads as absent is not
/// found.
/// </summary>
internal struct FieldSource
{
    private readonly WireTable? _table;
    private readonly FieldContract[]? _contracts;
    private readonly Func<string, WireValue?>? _find;
    private readonly ReadingScope _scope;
    private int _next;

    public FieldSource(WireTable table, FieldContract[] contracts, ReadingScope scope)
    {
        _table = table;
        _contracts = contracts;
        _scope = scope;
    }

    public FieldSource(Func<string, WireValue?> find, ReadingScope scope)
    {
        _find = find;
        _scope = scope;
    }

    /// <exception cref="ObjectDisposedException">The message was read, and its table given back.</exception>
    public ReceivedValue? Find(string name)
    {
        if (_find is not null)
        {
            var value = _find(name);
            var absent =
                value is null
                || value.Kind == WireKind.Null
                || value.Text.Length == 0
                || _scope.Form?.ReadsAsAbsent(value, hasNull: !_scope.IsFlat) == true;
            return absent ? null : new ReceivedValue(value!);
        }

        var table =
            _table
            ?? throw new ObjectDisposedException(
                nameof(FieldReader),
                "A reader is of use only while its message is read."
            );
        var node = PlaceOf(name) is >= 0 and var place
            ? table.NodeOf(place)
            : table.NodeOf(Encoding.UTF8.GetBytes(name));
        return node < 0 || IsAbsent(table[node].Kind, table.TextOf(node)) ? null : new ReceivedValue(table, node);
    }

    private readonly bool IsAbsent(WireKind kind, ReadOnlySpan<byte> text) =>
        kind == WireKind.Null
        || text.IsEmpty
        || _scope.Form?.ReadsAsAbsent(kind, text, hasNull: !_scope.IsFlat) == true;

    // Generated code asks for the fields in the spec's order, some of them twice.
    private int PlaceOf(string name)
    {
        var contracts = _contracts!;
        for (var (tried, place) = (0, _next > 0 ? _next - 1 : 0); tried < contracts.Length; tried++, place++)
        {
            place = place < contracts.Length ? place : 0;
            if (contracts[place].Name == name)
            {
                _next = place + 1;
                return place;
            }
        }

        return -1;
    }
}
