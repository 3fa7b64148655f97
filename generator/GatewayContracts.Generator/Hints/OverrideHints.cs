using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Hints;

/// <summary>Values of an extending file against those that they take the place of.</summary>
internal static class OverrideHints
{
    /// <param name="extended">Where the earlier values are written, as a sentence names it.</param>
    public static void Check(IEnumerable<Override> overrides, string extended, Problems problems)
    {
        foreach (var one in overrides)
        {
            var key = one.Entry.Key.Text;
            var before = one.Before is { } node ? Text(node) : null;
            if (before is not null && before == Text(one.Entry.Value))
            {
                problems.Report(Descriptors.SameAsExtended, one.Entry.Key.At, key, before, extended);
            }
            else if (one.Was is { } was && Text(was.Value) != (before ?? ""))
            {
                problems.Report(
                    Descriptors.OverriddenChanged,
                    was.Value.At,
                    key,
                    Text(was.Value),
                    extended,
                    before is null ? "nothing of it" : $"`{before}`"
                );
            }
            else if (one.Was is null && before is not null)
            {
                problems.Report(
                    Descriptors.OverrideWithoutWas,
                    one.Entry.Key.At,
                    $"`{before}`",
                    extended,
                    $"{{ {key}: {before} }}"
                );
            }
        }
    }

    private static string Text(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => scalar.Text,
            YamlSequence list => $"[{string.Join(", ", list.Items.Select(Text))}]",
            YamlMapping keys =>
                $"{{ {string.Join(", ", keys.Entries.Select(entry => $"{entry.Key.Text}: {Text(entry.Value)}"))} }}",
            _ => "",
        };
}
