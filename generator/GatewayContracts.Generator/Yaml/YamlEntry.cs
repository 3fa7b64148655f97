namespace GatewayContracts.Generator.Yaml;

/// <summary>A key and its value.</summary>
internal sealed class YamlEntry(YamlScalar key, YamlNode value)
{
    public YamlScalar Key { get; } = key;

    public YamlNode Value { get; } = value;

    /// <summary>The value is the empty text: written down, but nothing said.</summary>
    public bool IsEmpty => Value is YamlScalar { Text.Length: 0 };
}
