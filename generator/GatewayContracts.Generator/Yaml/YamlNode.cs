using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>A node of a parsed file.</summary>
/// <param name="at">What a diagnostic about the node points at: the node where it stands on one line, else the key that
/// it belongs to.</param>
internal abstract class YamlNode(SourceSpan at)
{
    public SourceSpan At { get; } = at;

    /// <summary>This node, with what only the other has.</summary>
    public YamlNode Or(YamlNode other) =>
        (this, other) switch
        {
            (YamlScalar { Text.Length: 0 }, _) => other,
            (YamlMapping left, YamlMapping right) => new YamlMapping(
                [.. left.Entries, .. right.Entries.Where(entry => left.Find(entry.Key.Text) is null)],
                left.At,
                left.IsFlow
            ),
            _ => this,
        };
}
