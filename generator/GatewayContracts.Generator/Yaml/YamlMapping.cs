using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Keys and values in the file's order. No key stands twice.</summary>
internal sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, SourceSpan at) : YamlNode(at)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key);
}
