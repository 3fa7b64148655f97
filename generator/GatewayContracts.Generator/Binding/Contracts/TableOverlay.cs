using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Lays the rows and codes of an extending file over those of what it extends, key by key. A key without a value takes
/// the earlier value away.
/// </summary>
/// <param name="library">The gateway's field of a name, whose codes and members a row has that says nothing of
/// them.</param>
/// <param name="outcome">The gateway's entries of <c>outcome</c>.</param>
internal sealed class TableOverlay(Func<string, Section?> library, IReadOnlyList<Section> outcome)
{
    /// <summary>What an overridden value was. It is for the reader of the override, and no part of the row.</summary>
    public const string Was = "was";

    public YamlMapping Table(YamlMapping start, YamlMapping change) => Merged(start, change, Row);

    public static YamlMapping Codes(YamlMapping start, YamlMapping change) =>
        Merged(start, change, (known, entry) => Code(known, entry.Value));

    /// <summary>The entry of <c>outcome</c>, with its codes.</summary>
    public YamlMapping Outcome(YamlMapping start, YamlMapping change) =>
        Merged(
            start,
            change,
            (known, entry) =>
                entry is { Key.Text: "codes", Value: YamlMapping codes }
                    ? Merged(
                        known as YamlMapping ?? Empty(codes),
                        codes,
                        (code, written) => Code(code ?? SharedCode(start, change, written.Key.Text), written.Value)
                    )
                    : entry.Value
        );

    /// <summary>The gateway's code, where the contract says nothing of it.</summary>
    public YamlNode? SharedCode(YamlMapping? start, YamlMapping change, string code)
    {
        var field = Field(change) ?? Field(start);
        var entry =
            field is null && outcome.Count == 1
                ? outcome[0]
                : outcome.FirstOrDefault(known => (known.Find("field")?.Value as YamlScalar)?.Text == field);
        return (entry?.Find("codes")?.Value as YamlMapping)?.Find(code)?.Value;
    }

    /// <summary>The field whose code an entry of <c>outcome</c> is about.</summary>
    public static string? Field(YamlMapping? outcome) => (outcome?.Find("field")?.Value as YamlScalar)?.Text;

    /// <summary>What a row says of one key before an extending file changes it: itself, or its library field.</summary>
    public YamlNode? Before(YamlMapping? row, string field, string key) =>
        row?.Find(key) is { } own
            ? own.IsEmpty
                ? null
                : own.Value
            : library(field)?.Find(key)?.Value;

    /// <summary>A code as keys, whether it is written so or as its bare name.</summary>
    public static YamlMapping? AsKeys(YamlNode? code) =>
        code switch
        {
            YamlMapping keys => keys,
            YamlScalar { Text.Length: > 0 } name => new YamlMapping(
                [new YamlEntry(new YamlScalar("name", name.At), name)],
                name.At
            ),
            _ => null,
        };

    /// <summary>Reports a <c>was</c> in a file that replaces nothing.</summary>
    public static void RefuseWas(Section keys, Problems problems)
    {
        if (keys.Find(Was) is { } was)
        {
            problems.Report(
                Descriptors.DoesNotFit,
                was.Key.At,
                Was,
                "it says what a file with `extends` replaces, and this file has none; take it out"
            );
        }
    }

    private YamlNode Row(YamlNode? known, YamlEntry entry)
    {
        if (entry.Value is not YamlMapping change || known is not (null or YamlMapping))
        {
            return entry.Value;
        }

        var start = known as YamlMapping;
        return Merged(
            start ?? Empty(change),
            WithoutWas(change),
            (_, key) =>
                key.Value is YamlMapping inner && key.Key.Text is "codes" or "fields"
                    ? Inner(Before(start, entry.Key.Text, key.Key.Text) as YamlMapping ?? Empty(inner), key)
                    : key.Value
        );
    }

    private YamlMapping Inner(YamlMapping start, YamlEntry change) =>
        change.Key.Text == "codes" ? Codes(start, (YamlMapping)change.Value) : Table(start, (YamlMapping)change.Value);

    private static YamlNode Code(YamlNode? known, YamlNode change) =>
        (known, change) switch
        {
            (null or YamlScalar, YamlScalar) => change,
            _ when AsKeys(change) is { } keys => Merged(
                AsKeys(known) ?? Empty(keys),
                WithoutWas(keys),
                (_, key) => key.Value
            ),
            _ => change,
        };

    // The place of a changed entry is the change's, so that its mistakes are reported there.
    private static YamlMapping Merged(
        YamlMapping start,
        YamlMapping change,
        Func<YamlNode?, YamlEntry, YamlNode> over
    ) =>
        new(
            [
                .. start.Entries.Select(known =>
                    change.Find(known.Key.Text) is { } entry
                        ? new YamlEntry(entry.Key, over(known.Value, entry))
                        : known
                ),
                .. change
                    .Entries.Where(entry => start.Find(entry.Key.Text) is null)
                    .Select(entry => new YamlEntry(entry.Key, over(null, entry))),
            ],
            change.At
        );

    private static YamlMapping WithoutWas(YamlMapping change) =>
        change.Find(Was) is null
            ? change
            : new YamlMapping([.. change.Entries.Where(entry => entry.Key.Text != Was)], change.At, change.IsFlow);

    private static YamlMapping Empty(YamlMapping beside) => new([], beside.At);
}
