namespace GatewayContracts.Language;

/// <summary>A value as it travels, not yet interpreted: numbers keep the very text they were written with.</summary>
internal sealed class WireValue
{
    public static readonly WireValue Null = new(WireKind.Null, "null", [], []);

    private WireValue(WireKind kind, string text, IReadOnlyList<WireField> members, IReadOnlyList<WireValue> items)
    {
        Kind = kind;
        Text = text;
        Members = members;
        Items = items;
    }

    public WireKind Kind { get; }

    /// <summary>The unescaped text of a string; of anything else the text as it stands on the wire.</summary>
    public string Text { get; }

    public IReadOnlyList<WireField> Members { get; }

    public IReadOnlyList<WireValue> Items { get; }

    public static WireValue OfText(string text) => new(WireKind.Text, text, [], []);

    public static WireValue OfNumber(string text) => new(WireKind.Number, text, [], []);

    public static WireValue OfBoolean(bool value) => new(WireKind.Boolean, value ? "true" : "false", [], []);

    public static WireValue OfObject(string text, IReadOnlyList<WireField> members) =>
        new(WireKind.Object, text, members, []);

    public static WireValue OfList(string text, IReadOnlyList<WireValue> items) => new(WireKind.List, text, [], items);
}
