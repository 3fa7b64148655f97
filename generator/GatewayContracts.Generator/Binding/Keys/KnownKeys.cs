using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// The keys of a mapping that its place has. What is no key there is reported, and the key that was meant counts as
/// given.
/// </summary>
internal static class KnownKeys
{
    /// <summary>Keys whose text other checks stand on.</summary>
    private static readonly string[] Foundations =
    [
        "gateway",
        "contract",
        "merchant",
        "time_zone",
        "field",
        "type",
        "message",
        "rules",
        "examples",
        "outcome",
    ];

    // So many unknown keys in one place have one cause, and are reported once.
    private const int Many = MissingTypes.Many;

    public static List<YamlEntry> Of(YamlMapping mapping, KeyList keys, Problems problems)
    {
        var known = new List<YamlEntry>(mapping.Entries.Count);
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            if (keys.Has(entry.Key.Text))
            {
                known.Add(entry);
            }
            else if (UnquotedComma.Refuse(mapping, i, keys.Has, problems))
            {
                Forget(known, mapping.Entries[i - 1]);
            }
            else if (LookAlike.ReportKey(entry.Key, problems) || NameSpelling.Refuse(entry.Key, problems))
            {
                // The intended key is there, so it is not reported as missing.
                known.Add(
                    new YamlEntry(
                        new YamlScalar(NameSpelling.Clean(entry.Key.Text).Split(':')[0], entry.Key.At),
                        new YamlFault(entry.Key.At)
                    )
                );
            }
            else
            {
                Unknown(entry, mapping, known, keys, problems);
            }
        }

        return known;
    }

    // Of a text that was split at a comma the beginning is no value.
    private static void Forget(List<YamlEntry> known, YamlEntry split)
    {
        var last = known.Count - 1;
        if (last >= 0 && known[last].Key == split.Key)
        {
            known[last] = new YamlEntry(split.Key, new YamlFault(split.Key.At));
        }
    }

    /// <summary>
    /// Reports an unknown key. The key that was meant counts as given, with its value where others build on it.
    /// </summary>
    private static void Unknown(
        YamlEntry entry,
        YamlMapping mapping,
        List<YamlEntry> known,
        KeyList keys,
        Problems problems
    )
    {
        var text = entry.Key.Text;
        var sign = text.IndexOfAny([':', '=']);
        if (
            sign > 0
            && sign < text.Length - 1
            && entry.IsEmpty
            && keys.Keys.Contains(text.Substring(0, sign).TrimEnd())
        )
        {
            var (key, value) = (text.Substring(0, sign).TrimEnd(), text.Substring(sign + 1).TrimStart());
            problems.Report(
                Descriptors.UnknownKey,
                entry.Key.At,
                text,
                keys.Place,
                (text[sign] == ':' ? "put a space after the colon" : "put a colon between key and value")
                    + $": `{key}: {value}`"
            );
            known.Add(new YamlEntry(new YamlScalar(key, entry.Key.At), new YamlScalar(value, entry.Key.At)));
            return;
        }

        var meant = KeyHint.Meant(text, keys);
        var strangers = meant is null ? Strangers(mapping, keys) : [];
        if (strangers.Count < Many)
        {
            problems.Report(Descriptors.UnknownKey, entry.Key.At, text, keys.Place, KeyHint.Of(text, keys));
        }
        else if (ReferenceEquals(strangers[0], entry))
        {
            var more = (strangers.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            problems.Report(
                Descriptors.UnknownKey,
                entry.Key.At,
                text,
                keys.Place,
                $"{KeyHint.Of(text, keys)}; nor are {more} more below it, so look for a line above that is "
                    + $"missing, or indented otherwise than it should be"
            );
        }

        if (meant is not null && mapping.Find(meant) is null && known.All(other => other.Key.Text != meant))
        {
            var isBuiltOn = entry.Value is YamlMapping { Entries.Count: > 0 } || Foundations.Contains(meant);
            known.Add(
                new YamlEntry(
                    new YamlScalar(meant, entry.Key.At),
                    isBuiltOn ? entry.Value : new YamlFault(entry.Key.At)
                )
            );
        }
    }

    // Keys that are no slips of those which the place has.
    private static List<YamlEntry> Strangers(YamlMapping mapping, KeyList keys) =>
        [
            .. mapping.Entries.Where(entry =>
                !keys.Keys.Contains(entry.Key.Text)
                && NameSpelling.Fault(entry.Key.Text) is null
                && KeyHint.Meant(entry.Key.Text, keys) is null
            ),
        ];
}
