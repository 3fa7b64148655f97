namespace GatewayContracts.Language;

/// <summary>A field as it stands in a sign string: its name, and the text that is signed for its value.</summary>
internal readonly struct SignedField(string name, string text)
{
    public string Name { get; } = name;

    public string Text { get; } = text;
}
