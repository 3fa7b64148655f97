using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>A list, in the file's order.</summary>
internal sealed class YamlSequence(IReadOnlyList<YamlNode> items, SourceSpan at) : YamlNode(at)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}
