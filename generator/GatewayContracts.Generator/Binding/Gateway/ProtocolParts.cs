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

            // What has no place in this file was reported in its own file.
            if (name.At.Span.Length > 0 && NameSpelling.Refuse(name, problems))
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

    /// <summary>
    /// The field of a part need not stand in the library; but one that is a slip away from a field there, which has no
    /// part itself, is that field misspelt.
    /// </summary>
    public static void Misspelt(IReadOnlyList<YamlScalar> names, IReadOnlyList<string> library, Problems problems)
    {
        foreach (var name in names.Where(name => NameSpelling.Fault(name.Text) is null && !library.Contains(name.Text)))
        {
            if (
                NearestName.Slip(name.Text, library.Where(known => names.All(other => other.Text != known))) is { } near
            )
            {
                problems.Report(Descriptors.UnknownField, name.At, name.Text, "the library", $"did you mean `{near}`?");
            }
        }
    }

    /// <summary>
    /// Names in <c>exclude</c> of fields that everything depends on; each is reported there, once for all contracts.
    /// </summary>
    public static IReadOnlyCollection<string> Excluded(
        Section? signature,
        string merchant,
        IReadOnlyList<BoundOutcome> outcome,
        Problems problems
    )
    {
        var excluded = new List<string>();
        foreach (
            var name in (
                (signature?.Find("source")?.Value as YamlMapping)?.Find("exclude")?.Value as YamlSequence
            )?.Items.OfType<YamlScalar>() ?? []
        )
        {
            var reason =
                name.Text == merchant ? "the merchant field"
                : outcome.Any(entry => entry.Model.Field == name.Text || entry.Model.Text == name.Text)
                    ? "a field of the outcome"
                : null;
            if (reason is not null)
            {
                problems.Report(
                    Descriptors.MustBeSigned,
                    name.At,
                    name.Text,
                    reason,
                    "`exclude` leaves it out of the sign string"
                );
                excluded.Add(name.Text);
            }
        }

        return excluded;
    }

    /// <summary>Values that are not texts are ignored here: they are reported where the keys are read.</summary>
    public static YamlScalar? Name(Section? keys, string key) => keys?.Find(key)?.Value as YamlScalar;

    public static IEnumerable<(string Part, YamlScalar? Name)> Of(
        Section? signature,
        Section? algorithm,
        IEnumerable<Section> outcome
    )
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
