using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The fields that the protocol itself uses: each plays one part.</summary>
internal static class ProtocolParts
{
    public static void Check(IEnumerable<(string Part, YamlScalar? Name)> parts, Problems problems)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (part, name) in parts)
        {
            if (name is null || name.Text.Length == 0)
            {
                continue;
            }

            // What has no place in this file was told in its own.
            if (name.At.Span.Length > 0 && NameText.Refuse(name, problems))
            {
                continue;
            }

            if (!known.TryGetValue(name.Text, out var earlier))
            {
                known.Add(name.Text, part);
            }
            else if (earlier != part)
            {
                problems.Report(Descriptors.TwoParts, name.At, name.Text, earlier, part);
            }
        }
    }

    /// <summary>Without a word on what is no text: that is told where the keys are read.</summary>
    public static YamlScalar? Name(Section? keys, string key) => keys?.Find(key)?.Value as YamlScalar;

    public static IEnumerable<(string Part, YamlScalar? Name)> Of(Section? signature, Section? algorithm, IEnumerable<Section> outcome)
    {
        yield return ("the signature", Name(signature, "field"));
        yield return ("the algorithm", Name(algorithm, "field"));
        foreach (var entry in outcome)
        {
            yield return ("the outcome's code", Name(entry, "field"));
            yield return ("the outcome's text", Name(entry, "text"));
        }
    }
}
