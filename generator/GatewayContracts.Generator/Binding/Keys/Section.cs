using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// One mapping of the language with known keys. An empty value counts as not given; laid over defaults, it takes the
/// default away.
/// </summary>
internal sealed class Section
{
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
            return new Section(KnownKeys.Of(mapping, keys, problems), mapping.At, keys, problems);
        }

        NodeShape.Refuse(node, name, Form(keys), problems);
        return None(node.At, keys, problems);
    }

    /// <summary>The same, of one item of a list.</summary>
    public static Section ReadItem(YamlNode item, string list, KeyList keys, Problems problems)
    {
        if (item is YamlMapping { Entries.Count: > 0 } mapping)
        {
            return new Section(KnownKeys.Of(mapping, keys, problems), mapping.At, keys, problems);
        }

        NodeShape.RefuseItem(item, list, Form(keys), problems);
        return None(item.At, keys, problems);
    }

    private static string Form(KeyList keys) => $"keys with values, such as `{keys.Keys[0]}: ...`";

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

    /// <summary>A sentence for people: one text, or one in each language. The English one.</summary>
    public string? Sentence(string key)
    {
        if (Find(key) is not { Value: YamlMapping languages } entry || !languages.Entries.Any(IsLanguage))
        {
            return Text(key);
        }

        var texts = Read(languages, key, KeyList.Sentence, _problems);
        _ = texts.Scalar("zh");
        if (!texts.Has("en"))
        {
            _problems.Report(
                Descriptors.MissingKey,
                texts.PlaceOf("en", entry.Key.At),
                $"`{key}`",
                "en",
                "write the English text, which the generated code shows"
            );
        }

        return texts.Text("en");
    }

    // Another mapping is more likely a text that begins with a bracket.
    private static bool IsLanguage(YamlEntry entry) =>
        KeyList.Sentence.Has(entry.Key.Text) || KeyHint.Meant(entry.Key.Text, KeyList.Sentence) is not null;

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
