using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// One mapping of the language with known keys. An empty value counts as not given; laid over defaults, it takes the
/// default away.
/// </summary>
internal sealed class Section
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

    // So many keys in one place that are no keys there have one cause, and are told once.
    private const int Many = MissingTypes.Many;

    private readonly YamlEntry[] _entries;
    private readonly Problems _problems;

    private Section(IReadOnlyList<YamlEntry> entries, SourceSpan at, KeyList keys, Problems problems)
    {
        _entries = entries as YamlEntry[] ?? [.. entries];
        At = at;
        Keys = keys;
        _problems = problems;
    }

    public SourceSpan At { get; }

    public KeyList Keys { get; }

    /// <summary>The keys that say something, in the order written.</summary>
    public IEnumerable<YamlEntry> Entries => _entries.Where(entry => !entry.IsEmpty);

    /// <summary>Every key written, the emptied ones too.</summary>
    public IEnumerable<YamlEntry> Written => _entries;

    public static Section None(SourceSpan at, KeyList keys, Problems problems) => new([], at, keys, problems);

    /// <summary>A section whose text could not be understood, so that one key must not be missed in it.</summary>
    public static Section Unread(SourceSpan at, KeyList keys, string key, Problems problems) =>
        new([new YamlEntry(new YamlScalar(key, at), new YamlFault(at))], at, keys, problems);

    /// <summary>Reads the keys of a mapping; what is no mapping, or an unknown key, is reported and left out.</summary>
    public static Section Read(YamlNode node, string name, KeyList keys, Problems problems)
    {
        if (node is YamlMapping mapping)
        {
            return Read(mapping, keys, problems);
        }

        NodeShape.Refuse(node, name, Form(keys), problems);
        return None(node.At, keys, problems);
    }

    /// <summary>The same, of one item of a list.</summary>
    public static Section ReadItem(YamlNode item, string list, KeyList keys, Problems problems)
    {
        if (item is YamlMapping { Entries.Count: > 0 } mapping)
        {
            return Read(mapping, keys, problems);
        }

        NodeShape.RefuseItem(item, list, Form(keys), problems);
        return None(item.At, keys, problems);
    }

    private static string Form(KeyList keys) => $"keys with values, such as `{keys.Keys[0]}: ...`";

    private static Section Read(YamlMapping mapping, KeyList keys, Problems problems)
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
                // The key that was meant is there: that it is missing is not told as well.
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

        return new Section(known, mapping.At, keys, problems);
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

    /// <summary>These keys, and of the defaults those that are not written here.</summary>
    public Section Over(Section? defaults) =>
        defaults is null
            ? this
            : new(
                [.. _entries, .. defaults._entries.Where(entry => _entries.All(own => own.Key.Text != entry.Key.Text))],
                At,
                Keys,
                _problems
            );

    /// <summary>Without some keys.</summary>
    public Section Without(params string[] keys) =>
        new([.. _entries.Where(entry => !keys.Contains(entry.Key.Text))], At, Keys, _problems);

    /// <summary>The same keys, whose mistakes go to another place.</summary>
    public Section ReportingTo(Problems problems) =>
        ReferenceEquals(_problems, problems) ? this : new(_entries, At, Keys, problems);

    public YamlEntry? Find(string key) => First(key) is { IsEmpty: false } found ? found : null;

    /// <summary>Where to say that a key is missing: at the key where it stands without a value.</summary>
    public SourceSpan PlaceOf(string key, SourceSpan otherwise) => First(key)?.Key.At ?? otherwise;

    private YamlEntry? First(string key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }

    public bool Has(string key) => Find(key) is not null;

    public YamlScalar? Scalar(string key)
    {
        if (Find(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is YamlScalar scalar)
        {
            return scalar;
        }

        NodeShape.Refuse(entry.Value, key, NodeShape.TextForm(entry.Value), _problems);
        return null;
    }

    /// <summary>
    /// How to be rid of a key: one that comes from the gateway's library is not there to be taken out.
    /// </summary>
    public string Removal(string key) =>
        _problems.IsHere(Find(key)?.Key.At ?? At)
            ? "take it out"
            : $"it comes from the gateway's library, so write `{key}:` without a value to do without it";

    public string? Text(string key) => Scalar(key)?.Text;

    /// <summary>Like <see cref="Text"/>, for the few keys whose empty text means something.</summary>
    public string? TextOrEmpty(string key) =>
        _entries.Any(entry => entry.Key.Text == key && entry.IsEmpty) ? "" : Text(key);

    /// <summary>A value that must be one of a few words; null where it is not given or is another.</summary>
    public string? Word(string key, params string[] words)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (words.Contains(scalar.Text))
        {
            return scalar.Text;
        }

        _problems.Report(Descriptors.NotOneOf, scalar.At, scalar.Text, key, NameHint.Of(scalar.Text, words));
        return null;
    }

    /// <summary>A list of texts, each once.</summary>
    public IReadOnlyList<YamlScalar> Texts(string key) =>
        Find(key) is { } entry ? NodeShape.Texts(entry.Value, key, _problems) : [];

    public Section? Inner(string key, KeyList keys) =>
        Find(key) is { } entry ? Read(entry.Value, key, keys, _problems) : null;

    public YamlMapping? Mapping(string key, string expected)
    {
        if (Find(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is YamlMapping mapping)
        {
            return mapping;
        }

        NodeShape.Refuse(entry.Value, key, expected, _problems);
        return null;
    }

    public IReadOnlyList<YamlNode> Items(string key, string expected)
    {
        if (Find(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is YamlSequence sequence)
        {
            return sequence.Items;
        }

        NodeShape.Refuse(entry.Value, key, expected, _problems);
        return [];
    }
}
