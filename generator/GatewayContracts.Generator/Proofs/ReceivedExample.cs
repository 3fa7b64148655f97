using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// The fields of an example as received, and what of them counts as there: what is null, empty, or left out of the sign
/// string is absent.
/// </summary>
internal sealed class ReceivedExample(IReadOnlyList<WireField> fields, CanonicalForm? form, bool isFlat)
{
    public IReadOnlyList<WireField> Fields { get; } = fields;

    public CanonicalForm? Form { get; } = form;

    /// <summary>The encoding has texts only, so an object or a list travels as its JSON text.</summary>
    public bool IsFlat { get; } = isFlat;

    public WireValue? Find(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return IsAbsent(field.Value) ? null : field.Value;
            }
        }

        return null;
    }

    public string? Text(string name) => Find(name)?.Text;

    /// <summary>Whether a field is there with something in it: an empty list is as good as none.</summary>
    public bool IsPresent(FieldModel field) =>
        Find(field.WireName) is { } value
        && (field.Kind != FieldKind.List || Unfold(value) is not { Kind: WireKind.List, Items.Count: 0 });

    public WireValue? Unfold(WireValue value) => IsFlat ? StrictJsonReader.ReadValue(value.Text) : value;

    /// <summary>
    /// Any JSON value as the text that the runtime gives for it: the one that is signed. A text that is no JSON of its
    /// own stands in quotes.
    /// </summary>
    public string JsonOf(WireValue value)
    {
        if (value.Kind is WireKind.Object or WireKind.List)
        {
            return Form?.TextOf(value) ?? value.Text;
        }

        return
            value.Kind != WireKind.Text
            || IsFlat
            || (Form is not null && StrictJsonReader.ReadValue(value.Text) is not null)
            ? value.Text
            : NestedJson.AsListed(value);
    }

    private bool IsAbsent(WireValue value) =>
        value.Kind == WireKind.Null || value.Text.Length == 0 || Form?.ReadsAsAbsent(value, hasNull: !IsFlat) == true;
}
