using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Keys and values in the file's order. No key with a value stands twice.</summary>
internal sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, SourceSpan at, bool isFlow = false) : YamlNode(at)
{
    /// <summary>Written in braces, where a comma ends a text.</summary>
    public bool IsFlow { get; } = isFlow;

    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key);
}
