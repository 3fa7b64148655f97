using System.Globalization;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Collects fields as wire values: the members of a nested object, or the fields of a message that another must repeat.
/// </summary>
internal sealed class FieldTree : FieldWriter
{
    private readonly List<WireField> _fields = [];
    private readonly bool _comparable;
    private (string Name, int Place)? _signature;

    private FieldTree(FilledIn? filledIn, bool flat, bool comparable = false)
        : base(filledIn, flat)
    {
        _comparable = comparable;
    }

    public static WireValue Of<T>(T fields)
        where T : class, IFields<T>
    {
        var members = FieldsOf(fields);
        return WireValue.OfObject(NestedJson.AsListed(WireValue.OfObject("", members)), members);
    }

    public static WireValue OfList(IReadOnlyList<WireValue> items) =>
        WireValue.OfList(NestedJson.AsListed(WireValue.OfList("", items)), items);

    /// <param name="filledIn">What the account fills in; null leaves it to what the fields hold.</param>
    /// <param name="flat">Whether the encoding has texts only.</param>
    public static IReadOnlyList<WireField> FieldsOf<T>(T fields, FilledIn? filledIn = null, bool flat = false)
        where T : class, IFields<T> => Filled(fields, filledIn, flat)._fields;

    /// <summary>A message that is to be signed: its fields without the signature.</summary>
    public static FieldTree Unsigned<T>(T message, FilledIn filledIn, bool flat)
        where T : class, IMessage<T> => Filled(message, filledIn, flat);

    public IReadOnlyList<WireField> Fields => _fields;

    /// <summary>The fields with the signature in its place, where it is one of them.</summary>
    public IReadOnlyList<WireField> Signed(string signature)
    {
        if (_signature is { } missing)
        {
            _fields.Insert(missing.Place, new WireField(missing.Name, WireValue.OfText(signature)));
            _signature = null;
        }

        return _fields;
    }

    /// <summary>The fields so that equal values have equal texts: 1.50 is 1.5.</summary>
    public static IReadOnlyList<WireField> ComparableOf<T>(T fields)
        where T : class, IFields<T>
    {
        var tree = new FieldTree(filledIn: null, flat: false, comparable: true);
        fields.WriteFields(tree);
        return tree._fields;
    }

    private protected override string TextOf(decimal number, int? scale) =>
        _comparable
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : base.TextOf(number, scale);

    private protected override void WriteSignature(string name, string? value)
    {
        if (FilledIn is { Signature: null })
        {
            _signature = (name, _fields.Count);
        }

        base.WriteSignature(name, value);
    }

    private static FieldTree Filled<T>(T fields, FilledIn? filledIn, bool flat)
        where T : class, IFields<T>
    {
        var tree = new FieldTree(filledIn, flat);
        fields.WriteFields(tree);
        return tree;
    }

    private protected override void Write(string name, WireValue value) => _fields.Add(new WireField(name, value));
}
