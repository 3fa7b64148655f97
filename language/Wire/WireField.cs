namespace GatewayContracts.Language;

/// <summary>A name and its value, as received or as sent.</summary>
internal readonly struct WireField(string name, WireValue value)
{
    public string Name { get; } = name;

    public WireValue Value { get; } = value;
}
