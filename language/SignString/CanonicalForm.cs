using System.Text;

namespace GatewayContracts.Language;

/// <summary>How a gateway makes the sign string of a message's fields: the data of its spec, immutable.</summary>
public sealed class CanonicalForm
{
    private readonly HashSet<string> _exclude;
    private readonly OmittedValues _omit;
    private readonly NestedForm _nested;

    /// <param name="order">The order of the names.</param>
    /// <param name="pair">One field, such as <c>{name}={value}</c>.</param>
    /// <param name="separator">What stands between two fields.</param>
    /// <param name="omit">Values that are left out.</param>
    /// <param name="exclude">Names that are never signed; the signature's own field is one of them.</param>
    /// <param name="nested">How an object or a list enters.</param>
    /// <exception cref="ArgumentException"><paramref name="pair"/> has no <c>{value}</c>.</exception>
    public CanonicalForm(
        FieldOrder order,
        string pair,
        string separator,
        OmittedValues omit,
        IEnumerable<string> exclude,
        NestedForm nested
    )
    {
        Order = order;
        Pair = new PairTemplate(pair);
        Separator = separator;
        Bytes = new SignBytes(Pair, separator);
        ShowsBorders = FieldBorders.ShowsBorders(Pair, separator);
        _omit = omit;
        _exclude = new HashSet<string>(exclude, StringComparer.Ordinal);
        _nested = nested;
    }

    /// <summary>The order of the names.</summary>
    public FieldOrder Order { get; }

    internal PairTemplate Pair { get; }

    internal string Separator { get; }

    internal OmittedValues Omit => _omit;

    internal NestedForm Nested => _nested;

    internal IReadOnlyCollection<string> Excluded => _exclude;

    internal SignBytes Bytes { get; }

    /// <inheritdoc cref="FieldBorders.ShowsBorders"/>
    internal bool ShowsBorders { get; }

    /// <summary>The text that is signed for a value; null when the value is left out, and so reads as absent.</summary>
    internal string? TextOf(WireValue value)
    {
        var text =
            value.Kind is WireKind.Object or WireKind.List && _nested == NestedForm.CompactSortedJson
                ? NestedJson.Sorted(value)
                : value.Text;
        return Omits(value.Kind, text) ? null : text;
    }

    /// <summary>Writes the text that is signed for a value, whether or not it is left out.</summary>
    internal void AppendText(WireTable table, int node, PooledBytes output)
    {
        if (table[node].IsNested && _nested == NestedForm.CompactSortedJson)
        {
            NestedJson.Sorted(table, node, output);
        }
        else
        {
            output.Append(table.TextOf(node));
        }
    }

    internal bool Omits(WireKind kind, string text) =>
        Omits(kind, text.Length == 0, string.Equals(text, "null", StringComparison.OrdinalIgnoreCase));

    internal bool Omits(WireKind kind, ReadOnlySpan<byte> text) => Omits(kind, text.IsEmpty, IsNullText(text));

    private bool Omits(WireKind kind, bool isEmpty, bool isNullText) =>
        kind == WireKind.Null
            ? (_omit & OmittedValues.Null) != 0
            : (isEmpty && (_omit & OmittedValues.Empty) != 0) || (isNullText && (_omit & OmittedValues.NullText) != 0);

    private static bool IsNullText(ReadOnlySpan<byte> text) =>
        text.Length == 4
        && (text[0] | 0x20) == 'n'
        && (text[1] | 0x20) == 'u'
        && (text[2] | 0x20) == 'l'
        && (text[3] | 0x20) == 'l';

    internal bool Excludes(string name) => _exclude.Contains(name);

    /// <summary>
    /// Whether a received value reads as absent: it is null, empty or left out. Where null is signed, it is signed as
    /// the letters <c>null</c>, so a text of these letters cannot be distinguished from it, and reads as absent too.
    /// </summary>
    /// <param name="hasNull">Whether the encoding has a null beside texts.</param>
    internal bool ReadsAsAbsent(WireValue value, bool hasNull) =>
        value.Kind == WireKind.Null
        || value.Text.Length == 0
        || Omits(value.Kind, value.Text)
        || (hasNull && IsSignedNull(value.Text));

    /// <inheritdoc cref="ReadsAsAbsent(WireValue, bool)"/>
    internal bool ReadsAsAbsent(WireKind kind, ReadOnlySpan<byte> text, bool hasNull) =>
        kind == WireKind.Null
        || text.IsEmpty
        || Omits(kind, text)
        || (hasNull && (_omit & OmittedValues.Null) == 0 && text.SequenceEqual("null"u8));

    /// <summary>Whether a text is signed as a null is.</summary>
    internal bool IsSignedNull(string text) => (_omit & OmittedValues.Null) == 0 && text == WireValue.Null.Text;

    /// <summary>
    /// The fields as they are signed, in the order of the sign string: fields as received, unknown ones included.
    /// </summary>
    /// <param name="fields">The fields in the order received.</param>
    /// <param name="listed">The names in the spec's order; used by <see cref="FieldOrder.AsListed"/> alone.</param>
    /// <param name="leaveOut">Names that this reading of the message does not sign.</param>
    internal IReadOnlyList<SignedField> Signed(
        IReadOnlyList<WireField> fields,
        IReadOnlyList<string> listed,
        IReadOnlyCollection<string> leaveOut
    ) => Signed(fields, new FieldNames(listed, Order, leaveOut.Concat(_exclude)));

    /// <summary>The same, where the names of the spec are at hand.</summary>
    internal IReadOnlyList<SignedField> Signed(IReadOnlyList<WireField> fields, FieldNames names)
    {
        using var table = WireTable.Of(fields, names);
        using var text = SignString.Of(this, table);
        return text.Fields();
    }

    /// <summary>The sign string of fields that are in its order.</summary>
    internal string Join(IReadOnlyList<SignedField> fields)
    {
        var output = new StringBuilder();
        for (var i = 0; i < fields.Count; i++)
        {
            output.Append(i == 0 ? "" : Separator).Append(Pair.Before);
            if (Pair.HasName)
            {
                output.Append(fields[i].Name).Append(Pair.Between);
            }

            output.Append(fields[i].Text).Append(Pair.After);
        }

        return output.ToString();
    }

    /// <summary>The sign string over fields as received.</summary>
    /// <inheritdoc cref="Signed(IReadOnlyList{WireField}, IReadOnlyList{string}, IReadOnlyCollection{string})" path="/param"/>
    internal string Join(
        IReadOnlyList<WireField> fields,
        IReadOnlyList<string> listed,
        IReadOnlyCollection<string> leaveOut
    )
    {
        using var table = WireTable.Of(fields, new FieldNames(listed, Order, leaveOut.Concat(_exclude)));
        using var text = SignString.Of(this, table);
        return text.ToString();
    }

    /// <summary>The names of a spec, which are in its order, in that of the sign string.</summary>
    internal IReadOnlyList<string> InOrder(IReadOnlyList<string> listed) =>
        Order == FieldOrder.AsListed ? listed : [.. listed.OrderBy(name => name, FieldNameComparer.For(Order))];
}
