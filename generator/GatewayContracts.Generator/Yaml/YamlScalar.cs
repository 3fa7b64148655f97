using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>A text. Quotes never change its meaning, and an empty value is the empty text.</summary>
internal sealed class YamlScalar(string text, SourceSpan at) : YamlNode(at)
{
    public string Text { get; } = text;
}
