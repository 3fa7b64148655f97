using GatewayContracts.Generator.Diagnostics;
using YamlDotNet.Core.Events;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Anchors, aliases and tags: the language does without them.</summary>
internal static class Decorations
{
    /// <returns>Whether the event has one; it is reported then.</returns>
    public static bool Refuse(ParsingEvent found, SourceMap map, Problems problems)
    {
        var decoration = found switch
        {
            AnchorAlias alias => $"The alias `*{alias.Value}`",
            NodeEvent { Anchor.IsEmpty: false } anchored => $"The anchor `&{anchored.Anchor}`",
            NodeEvent { Tag.IsEmpty: false } => "A tag (`!...`)",
            _ => null,
        };
        if (decoration is not null)
        {
            problems.Report(Descriptors.Decoration, map.At(found.Start, found.End), decoration);
        }

        return decoration is not null;
    }
}
