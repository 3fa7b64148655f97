using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// If the line `fields:` is lost, or indented too far, its rows are among the keys of the mapping before. That is
/// reported once, and the rows are read as the table that they are.
/// </summary>
internal static class LostTable
{
    private const string Fields = "fields";

    private static readonly Dictionary<string, KeyList> Sections = new(StringComparer.Ordinal)
    {
        ["request"] = KeyList.Request,
        ["response"] = KeyList.Response,
        ["notification"] = KeyList.Notification,
        ["operation"] = KeyList.Operation,
        ["outcome"] = KeyList.Outcome,
        ["signature"] = KeyList.Signature,
        ["read_from"] = KeyList.Page,
    };

    /// <summary>The file's tree with such rows where they belong.</summary>
    public static YamlMapping Restore(YamlMapping file, Problems problems)
    {
        var isCall = file.Find("request") is not null || file.Find("response") is not null;
        var entries = file.Entries.ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            if (!Sections.TryGetValue(entries[i].Key.Text, out var keys) || entries[i].Value is not YamlMapping section)
            {
                continue;
            }

            if (keys == KeyList.Request || keys == KeyList.Response)
            {
                entries[i] = new YamlEntry(entries[i].Key, Table(section, section, keys, problems) ?? section);
            }
            else if (!isCall && Table(file, section, keys, problems) is { } whole)
            {
                entries[i] = new YamlEntry(
                    entries[i].Key,
                    new YamlMapping(
                        [.. section.Entries.Where(entry => !IsOf(section, entry, keys))],
                        section.At,
                        section.IsFlow
                    )
                );
                entries.RemoveAll(entry => entry.Key.Text == Fields);
                entries.Add(whole.Find(Fields)!);
            }
        }

        return new YamlMapping(entries, file.At, file.IsFlow);
    }

    /// <summary>The owner of the table with the rows that a section has in its midst; null where it has none.</summary>
    private static YamlMapping? Table(YamlMapping owner, YamlMapping section, KeyList keys, Problems problems)
    {
        var rows = section.Entries.Where(entry => IsOf(section, entry, keys)).ToList();
        if (rows.Count == 0 || owner.Find(Fields) is { Value: not (YamlMapping or YamlScalar { Text.Length: 0 }) })
        {
            return null;
        }

        var known = owner.Find(Fields);
        var tooFar = ReferenceEquals(owner, section) ? null : section.Find(Fields);
        var told = tooFar?.Key ?? rows[0].Key;
        problems.Report(
            Descriptors.UnknownKey,
            told.At,
            told.Text,
            keys.Place,
            tooFar is not null ? "it is indented too far; begin it where the keys of the file begin"
                : known is { IsEmpty: false } ? "it is a field, so indent it as those below `fields`"
                : "the line `fields:` is missing above it"
        );
        var table = new YamlMapping(
            [.. (known?.Value as YamlMapping)?.Entries ?? [], .. rows.Where(row => row.Key.Text != Fields)],
            told.At
        );
        return new YamlMapping(
            [
                .. owner.Entries.Where(entry =>
                    entry.Key.Text != Fields && !(ReferenceEquals(owner, section) && rows.Contains(entry))
                ),
                new YamlEntry(known?.Key ?? new YamlScalar(Fields, told.At), table),
            ],
            owner.At,
            owner.IsFlow
        );
    }

    /// <summary>Whether a key of a section is a row, or the line above one.</summary>
    private static bool IsOf(YamlMapping section, YamlEntry entry, KeyList keys) =>
        !keys.Has(entry.Key.Text)
        && section.Entries.Any(other => IsRow(other, keys) && IsTelling(other))
        && (IsRow(entry, keys) || (entry.Key.Text == Fields && entry.IsEmpty));

    private static bool IsRow(YamlEntry entry, KeyList keys) =>
        !keys.Has(entry.Key.Text)
        && entry.Value is YamlMapping row
        && row.Entries.All(key => KeyList.Field.Has(key.Key.Text));

    private static bool IsTelling(YamlEntry entry) => entry.Value is YamlMapping { Entries.Count: > 0 };
}
