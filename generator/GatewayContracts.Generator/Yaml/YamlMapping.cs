using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Keys and values in the file's order. No key with a value stands twice.</summary>
internal sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, SourceSpan at, bool isFlow = false) : YamlNode(at)
{
    private readonly YamlEntry[] _entries = entries as YamlEntry[] ?? [.. entries];

    /// <summary>Written in braces, where a comma ends a text.</summary>
    public bool IsFlow { get; } = isFlow;

    public IReadOnlyList<YamlEntry> Entries => _entries;

    public YamlEntry? Find(string key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }
}
