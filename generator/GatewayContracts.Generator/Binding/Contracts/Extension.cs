using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Lays the fields, outcome, rules and examples of extending files over a contract's tree: a field of the same name
/// gets the keys that are written, a rule about the same fields and an example of the same title are replaced; the
/// rest is added at the end. The merged tree is then bound like any other, and every mistake still lies where it was
/// written.
/// </summary>
internal static class Extension
{
    public static readonly string[] Messages = ["request", "response"];

    private static readonly string[] Parts = ["fields", "groups", "rules", "examples", "outcome"];

    /// <summary>A file that names a contract of its own adds to no other, whatever else it says.</summary>
    public static bool IsOne(YamlFile file) =>
        file.Root.Find("extends") is { IsEmpty: false } && file.Root.Find("contract") is null;

    public static YamlMapping Merge(YamlMapping contract, IEnumerable<YamlFile> extensions, BoundGateway gateway) =>
        Merge(
            contract,
            extensions,
            [.. Messages, .. Parts],
            new TableOverlay(gateway.SharedFields.Find, gateway.OutcomeKeys)
        );

    /// <param name="keys">Those of the whole file that an extension may change.</param>
    public static YamlMapping Merge(
        YamlMapping extended,
        IEnumerable<YamlFile> extensions,
        string[] keys,
        TableOverlay overlay
    ) => extensions.Aggregate(extended, (merged, file) => Over(merged, file.Root, keys, overlay));

    /// <summary>The fields and return codes that a file adds, each with the part that it is added to.</summary>
    public static IEnumerable<(string Part, YamlScalar Name)> Added(YamlMapping file) =>
        Fields(file)
            .Concat(
                ((file.Find("outcome")?.Value as YamlMapping)?.Find("codes")?.Value as YamlMapping)?.Entries.Select(
                    code => ("outcome", code.Key)
                ) ?? []
            );

    private static IEnumerable<(string Part, YamlScalar Name)> Fields(YamlMapping file) =>
        Messages
            .Select(message => (Name: message, Part: file.Find(message)?.Value as YamlMapping))
            .Append((Name: "", Part: file))
            .SelectMany(message =>
                (message.Part?.Find("fields")?.Value as YamlMapping)?.Entries.Select(entry => (message.Name, entry.Key))
                ?? []
            );

    /// <summary>Any other key in an extending file would have no effect.</summary>
    public static void Check(Section file, Problems problems)
    {
        foreach (
            var entry in file.Entries.Where(entry => entry.Key.Text is "operation" or "notification" or "signature")
        )
        {
            problems.Report(
                Descriptors.ExclusiveKeys,
                entry.Key.At,
                entry.Key.Text,
                "extends",
                "an extension changes fields, outcome, rules and examples only; take it out"
            );
        }

        CheckKinds(file.Entries, [.. Messages, .. Parts], problems);
    }

    // Only one of the two could apply, and the names of the files would decide which.
    public static void Twice(YamlFile file, IEnumerable<YamlFile> others, string extended, Problems problems)
    {
        foreach (var other in others)
        {
            var known = new HashSet<(string, string)>(Added(other.Root).Select(added => (added.Part, added.Name.Text)));
            foreach (var added in Added(file.Root).Where(added => known.Contains((added.Part, added.Name.Text))))
            {
                problems.Report(
                    Descriptors.AddedTwice,
                    added.Name.At,
                    added.Name.Text,
                    extended,
                    PathEnd.Of(other.Path, file.Path)
                );
            }
        }
    }

    // What is not of its kind is not laid over the contract, where it would bring about mistakes that are not the
    // contract's.
    public static void CheckKinds(IEnumerable<YamlEntry> entries, string[] keys, Problems problems)
    {
        foreach (var entry in entries.Where(entry => keys.Contains(entry.Key.Text)))
        {
            if (!IsOfItsKind(entry))
            {
                NodeShape.Refuse(
                    entry.Value,
                    entry.Key.Text,
                    entry.Key.Text is "rules" or "examples" ? $"a list of {entry.Key.Text}" : "keys with values",
                    problems
                );
            }
            else if (Messages.Contains(entry.Key.Text) && entry.Value is YamlMapping message)
            {
                CheckKinds(message.Entries, Parts, problems);
            }
        }
    }

    private static bool IsOfItsKind(YamlEntry entry) =>
        entry.IsEmpty
        || (entry.Key.Text is "rules" or "examples" ? entry.Value is YamlSequence : entry.Value is YamlMapping);

    private static YamlMapping Over(YamlMapping start, YamlMapping change, string[] keys, TableOverlay overlay)
    {
        var entries = start.Entries.ToList();
        foreach (var entry in change.Entries.Where(entry => keys.Contains(entry.Key.Text) && IsOfItsKind(entry)))
        {
            var index = entries.FindIndex(known => known.Key.Text == entry.Key.Text);
            var value = Over(index < 0 ? null : entries[index].Value, entry.Value, entry.Key.Text, overlay);
            if (index < 0)
            {
                entries.Add(new YamlEntry(entry.Key, value));
            }
            else
            {
                entries[index] = new YamlEntry(entries[index].Key, value);
            }
        }

        return new YamlMapping(entries, start.At);
    }

    private static YamlNode Over(YamlNode? start, YamlNode change, string key, TableOverlay overlay) =>
        (start, change) switch
        {
            (_, YamlScalar { Text.Length: 0 }) => start ?? change,
            (null or YamlScalar { Text.Length: 0 }, YamlMapping added) => Over(
                new YamlMapping([], added.At),
                added,
                key,
                overlay
            ),
            (null or YamlScalar { Text.Length: 0 }, _) => change,
            (YamlMapping left, YamlMapping right) => Messages.Contains(key) ? Over(left, right, Parts, overlay)
            : key == "fields" ? overlay.Table(left, right)
            : key == "outcome" ? overlay.Outcome(left, right)
            : Replaced(left, right),
            (YamlSequence left, YamlMapping right) when key == "outcome" => Entry(left, right, overlay),
            (YamlSequence left, YamlSequence right) => new YamlSequence(
                [.. left.Items.Where(item => right.Items.All(other => !IsSame(item, other, key))), .. right.Items],
                left.At
            ),

            // The extended value has a wrong kind, which is reported later.
            _ => start,
        };

    // Of several entries, the one of the same field is changed.
    private static YamlSequence Entry(YamlSequence entries, YamlMapping change, TableOverlay overlay)
    {
        var known = entries
            .Items.OfType<YamlMapping>()
            .FirstOrDefault(entry => TableOverlay.Field(entry) == TableOverlay.Field(change));
        var changed = overlay.Outcome(known ?? new YamlMapping([], change.At), change);
        return new YamlSequence(
            known is null
                ? [.. entries.Items, changed]
                : [.. entries.Items.Select(item => item == known ? changed : item)],
            entries.At
        );
    }

    private static YamlMapping Replaced(YamlMapping start, YamlMapping change) =>
        new(
            [
                .. start.Entries.Select(entry => change.Find(entry.Key.Text) ?? entry),
                .. change.Entries.Where(entry => start.Find(entry.Key.Text) is null),
            ],
            start.At
        );

    private static bool IsSame(YamlNode left, YamlNode right, string key) =>
        left is YamlMapping first
        && right is YamlMapping second
        && (
            key == "examples"
                ? Title(first) is { } title && title == Title(second)
                : Subject(first) is { } subject && subject == Subject(second)
        );

    private static string? Title(YamlMapping example) => (example.Find("title")?.Value as YamlScalar)?.Text;

    /// <summary>The kind of a rule and the fields that it is about, in any order.</summary>
    private static string? Subject(YamlMapping rule)
    {
        var about = rule.Entries.FirstOrDefault(entry => entry.Key.Text is not ("when" or "unless"));
        return about?.Value is YamlSequence fields
            ? about.Key.Text
                + " "
                + string.Join(
                    " ",
                    fields
                        .Items.OfType<YamlScalar>()
                        .Select(field => field.Text)
                        .OrderBy(name => name, StringComparer.Ordinal)
                )
            : null;
    }
}
