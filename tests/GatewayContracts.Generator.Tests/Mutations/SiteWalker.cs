extern alias yaml;

using Microsoft.CodeAnalysis.Text;
using yaml::YamlDotNet.Core.Events;
using yaml::YamlDotNet.RepresentationModel;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// Finds every entry of every mapping and every item of every list, in block and flow style, at any depth.
/// </summary>
internal sealed class SiteWalker(string text)
{
    // Under these stand names that the author chose.
    private static readonly string[] s_named =
    [
        "fields",
        "groups",
        "codes",
        "views",
        "accepts",
        "headers",
        "when",
        "acknowledge",
        "refuse",
    ];

    private readonly List<SpecSite> _sites = [];

    public static IReadOnlyList<SpecSite> Sites(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var walker = new SiteWalker(text);
        walker.Walk(stream.Documents.Single().RootNode, "", areNames: false);
        return walker._sites;
    }

    private void Walk(YamlNode node, string place, bool areNames)
    {
        if (node is YamlMappingNode mapping)
        {
            var parts = mapping.Children.Select(child => (Key: (YamlScalarNode?)child.Key, child.Value)).ToList();
            Walk(parts, mapping.Style != MappingStyle.Flow, place, areNames);
        }
        else if (node is YamlSequenceNode list)
        {
            var parts = list.Children.Select(child => (Key: (YamlScalarNode?)null, Value: child)).ToList();
            Walk(parts, list.Style != SequenceStyle.Flow, place, areNames: false);
        }
    }

    private void Walk(List<(YamlScalarNode? Key, YamlNode Value)> parts, bool isBlock, string place, bool areNames)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var (key, value) = parts[i];
            var step =
                key is null ? "-"
                : areNames ? "*"
                : key.Value!;
            var here = place.Length == 0 ? step : $"{place}/{step}";
            var keyAt = key is null ? default : Extent(key);
            var start = keyAt.Length > 0 ? keyAt.Start : Extent(value).Start;
            _sites.Add(
                new SpecSite(
                    here,
                    key?.Value ?? "",
                    key is not null && !areNames,
                    keyAt,
                    Extent(value),
                    i > 0 ? Extent(parts[i - 1].Value).End : null,
                    i + 1 < parts.Count ? Extent(parts[i + 1].Key ?? parts[i + 1].Value).Start : null,
                    isBlock ? start - (text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1) : null
                )
            );
            Walk(value, here, key is not null && !areNames && s_named.Contains(step));
        }
    }

    private TextSpan Extent(YamlNode node)
    {
        var start = (int)node.Start.Index;
        var end = node switch
        {
            YamlMappingNode mapping => EndOf(
                start,
                mapping.Children.Count > 0 ? mapping.Children.Last().Value : null,
                mapping.Style == MappingStyle.Flow ? '}' : null
            ),
            YamlSequenceNode list => EndOf(
                start,
                list.Children.Count > 0 ? list.Children.Last() : null,
                list.Style == SequenceStyle.Flow ? ']' : null
            ),
            _ => (int)node.End.Index,
        };
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    // Of a collection the parser tells the beginning: it ends with its last child, or with the bracket after that.
    private int EndOf(int start, YamlNode? last, char? bracket)
    {
        var end = last is null ? start : Extent(last).End;
        return bracket is { } closing ? text.IndexOf(closing, end) + 1 : end;
    }
}
