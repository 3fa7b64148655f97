using System.Text;

namespace GatewayContracts.Canonical;

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
    public CanonicalForm(FieldOrder order, string pair, string separator, OmittedValues omit, IEnumerable<string> exclude, NestedForm nested)
    {
        Order = order;
        Pair = new PairTemplate(pair);
        Separator = separator;
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

    /// <summary>The text that is signed for a value; null when the value is left out, and so reads as absent.</summary>
    internal string? TextOf(WireValue value)
    {
        var text = value.Kind is WireKind.Object or WireKind.List && _nested == NestedForm.CompactSortedJson
            ? NestedJson.Sorted(value)
            : value.Text;
        return Omits(value.Kind, text) ? null : text;
    }

    internal bool Omits(WireKind kind, string text) => kind == WireKind.Null
        ? (_omit & OmittedValues.Null) != 0
        : (text.Length == 0 && (_omit & OmittedValues.Empty) != 0)
            || ((_omit & OmittedValues.NullText) != 0 && string.Equals(text, "null", StringComparison.OrdinalIgnoreCase));

    internal bool Excludes(string name) => _exclude.Contains(name);

    /// <summary>
    /// Whether a received value reads as absent: it is null, empty or left out. Where null is signed, it is signed as the letters <c>null</c>, so that a text of these
    /// letters cannot be told from it and is absent too.
    /// </summary>
    /// <param name="hasNull">Whether the encoding has a null beside texts.</param>
    internal bool ReadsAsAbsent(WireValue value, bool hasNull) =>
        value.Kind == WireKind.Null || value.Text.Length == 0 || Omits(value.Kind, value.Text) || (hasNull && IsSignedNull(value.Text));

    /// <summary>Whether a text is signed as a null is.</summary>
    internal bool IsSignedNull(string text) => (_omit & OmittedValues.Null) == 0 && text == WireValue.Null.Text;

    /// <summary>
    /// The fields as they are signed, in the order of the sign string: fields as received, unknown ones included.
    /// </summary>
    /// <param name="fields">The fields in the order received.</param>
    /// <param name="listed">The names in the spec's order; used by <see cref="FieldOrder.AsListed"/> alone.</param>
    /// <param name="leaveOut">Names that this reading of the message does not sign.</param>
    internal IReadOnlyList<SignedField> Signed(IReadOnlyList<WireField> fields, IReadOnlyList<string> listed, IReadOnlyCollection<string> leaveOut)
    {
        var signed = new List<SignedField>(fields.Count);
        foreach (var field in InOrder(fields, listed))
        {
            if (!_exclude.Contains(field.Name) && !leaveOut.Contains(field.Name) && TextOf(field.Value) is { } text)
            {
                signed.Add(new SignedField(field.Name, text));
            }
        }

        return signed;
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
    /// <inheritdoc cref="Signed" path="/param"/>
    internal string Join(IReadOnlyList<WireField> fields, IReadOnlyList<string> listed, IReadOnlyCollection<string> leaveOut) => Join(Signed(fields, listed, leaveOut));

    /// <summary>The names of a spec, which are in its order, in that of the sign string.</summary>
    internal IReadOnlyList<string> InOrder(IReadOnlyList<string> listed) =>
        Order == FieldOrder.AsListed ? listed : [.. listed.OrderBy(name => name, FieldNameComparer.For(Order))];

    private IEnumerable<WireField> InOrder(IReadOnlyList<WireField> fields, IReadOnlyList<string> listed)
    {
        if (Order != FieldOrder.AsListed)
        {
            return fields.OrderBy(field => field.Name, FieldNameComparer.For(Order));
        }

        var position = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < listed.Count; i++)
        {
            position[listed[i]] = i;
        }

        return fields.OrderBy(field => position.TryGetValue(field.Name, out var at) ? at : int.MaxValue);
    }
}
