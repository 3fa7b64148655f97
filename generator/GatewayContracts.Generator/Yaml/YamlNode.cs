using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>A node of a parsed file.</summary>
/// <param name="at">What a diagnostic about the node points at: the node where it stands on one line, else the key that
/// it belongs to.</param>
internal abstract class YamlNode(SourceSpan at)
{
    public SourceSpan At { get; } = at;
}
