using GatewayContracts.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GatewayContracts.Generator.Yaml;

/// <summary>
/// The places that nodes are pointed at by: their own, or that of the key or item that they belong to.
/// </summary>
internal sealed class NodePlaces(SourceMap map)
{
    /// <summary>What stands for a list item that has no place of its own: its first line.</summary>
    public SourceSpan FirstOf(ParsingEvent item)
    {
        var start = map.Offset(item.Start);
        return map.At(start, map.EndOfLine(start));
    }

    /// <summary>A list or a mapping in brackets, its closing bracket included.</summary>
    public SourceSpan Flow(Mark start, Mark end, char bracket, SourceSpan owner)
    {
        var closed = map.Offset(end);
        return PointAt(map.At(map.Offset(start), map.Is(closed, bracket) ? closed + 1 : closed), owner);
    }

    /// <summary>The owner's place, where a node has no text or several lines.</summary>
    public static SourceSpan PointAt(SourceSpan own, SourceSpan owner) =>
        own.Span.Length == 0 || own.Lines.Start.Line != own.Lines.End.Line ? owner : own;
}
