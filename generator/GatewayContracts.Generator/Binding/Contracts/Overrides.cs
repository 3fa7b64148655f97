using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>What an extending file changes, row by row and code by code, beside what was there.</summary>
internal sealed class Overrides(TableOverlay overlay)
{
    public static IEnumerable<Override> Of(YamlMapping contract, YamlMapping change, BoundGateway gateway) =>
        new Overrides(new TableOverlay(gateway.SharedFields.Find, gateway.OutcomeKeys)).Of(contract, change);

    /// <summary>Reports a <c>was</c> that is not valid, whatever is extended.</summary>
    public static void Check(YamlMapping file, Problems problems)
    {
        foreach (var row in new Overrides(new TableOverlay(_ => null, [])).Rows(null, file))
        {
            if (row.Change.Find(TableOverlay.Was) is not { IsEmpty: false } was)
            {
                continue;
            }

            if (was.Value is not YamlMapping values)
            {
                NodeShape.Refuse(was.Value, "was", "keys with values, such as `{ type: String(32) }`", problems);
                continue;
            }

            foreach (var value in values.Entries.Where(value => row.Change.Find(value.Key.Text) is null))
            {
                problems.Report(
                    Descriptors.UnknownKey,
                    value.Key.At,
                    value.Key.Text,
                    "this `was`",
                    "it says what the keys beside it replace, so write the key there too, or take it out"
                );
            }
        }
    }

    private IEnumerable<Override> Of(YamlMapping contract, YamlMapping file) =>
        Rows(contract, file)
            .SelectMany(row =>
                row.Change.Entries.Where(entry =>
                        entry.Key.Text != TableOverlay.Was
                        && !(entry is { Key.Text: "codes" or "fields", Value: YamlMapping })
                    )
                    .Select(entry => new Override(
                        entry,
                        row.Before(entry.Key.Text),
                        (row.Change.Find(TableOverlay.Was)?.Value as YamlMapping)?.Find(entry.Key.Text)
                    ))
            );

    private IEnumerable<(YamlMapping Change, Func<string, YamlNode?> Before)> Rows(
        YamlMapping? contract,
        YamlMapping file
    )
    {
        var tables = Extension
            .Messages.Select(message => (At: At(contract, message), Change: At(file, message)))
            .Append((contract, file))
            .SelectMany(message => Table(At(message.Item1, "fields"), At(message.Item2, "fields")));
        return At(file, "outcome") is { } outcome ? tables.Concat(Outcome(At(contract, "outcome"), outcome)) : tables;
    }

    private IEnumerable<(YamlMapping, Func<string, YamlNode?>)> Table(YamlMapping? start, YamlMapping? change)
    {
        foreach (var entry in change?.Entries ?? [])
        {
            if (entry.Value is not YamlMapping row)
            {
                continue;
            }

            var known = At(start, entry.Key.Text);
            YamlNode? Before(string key) => overlay.Before(known, entry.Key.Text, key);
            yield return (row, Before);
            foreach (var inner in Table(Before("fields") as YamlMapping, At(row, "fields")))
            {
                yield return inner;
            }

            foreach (var inner in Codes(At(row, "codes"), code => (Before("codes") as YamlMapping)?.Find(code)?.Value))
            {
                yield return inner;
            }
        }
    }

    private IEnumerable<(YamlMapping, Func<string, YamlNode?>)> Outcome(YamlMapping? start, YamlMapping change) =>
        Codes(
            At(change, "codes"),
            code => At(start, "codes")?.Find(code)?.Value ?? overlay.SharedCode(start, change, code)
        );

    private static IEnumerable<(YamlMapping, Func<string, YamlNode?>)> Codes(
        YamlMapping? change,
        Func<string, YamlNode?> before
    ) =>
        (change?.Entries ?? [])
            .Select(entry =>
                (Keys: TableOverlay.AsKeys(entry.Value), Known: TableOverlay.AsKeys(before(entry.Key.Text)))
            )
            .Where(code => code.Keys is not null)
            .Select(code => (code.Keys!, (Func<string, YamlNode?>)(key => code.Known?.Find(key)?.Value)));

    private static YamlMapping? At(YamlMapping? mapping, string key) => mapping?.Find(key)?.Value as YamlMapping;
}
