using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>printed</c> key, as a sentence for the generated documentation.</summary>
internal static class PrintedNote
{
    public static string? Read(Section field, Problems problems)
    {
        if (field.Inner("printed", KeyList.Printed) is not { } keys)
        {
            return null;
        }

        var said = keys.Entries.Where(entry => entry.Key.Text != "because").Select(entry => Said(entry)).ToList();
        // A name alone; what else is printed may have any shape.
        _ = keys.Text("field");
        var because = keys.Text("because");
        var at = field.Find("printed")!.Key.At;
        if (said.Count == 0 && field.Find("printed")!.Value is YamlMapping { Entries.Count: 0 or 1 })
        {
            problems.Report(
                Descriptors.MissingKey,
                at,
                "`printed`",
                "type",
                "write the key that the docs print differently, such as `type: String(14)`, or `field` for another name"
            );
        }

        if (!keys.Has("because") && field.Find("printed")!.Value is YamlMapping)
        {
            problems.Report(
                Descriptors.MissingKey,
                at,
                "`printed`",
                "because",
                "say why the spec departs from the docs"
            );
        }

        return said.Count == 0 || because is null
            ? null
            : $"The docs print {string.Join(" and ", said)}; {Closed(because)}";
    }

    private static string Said(YamlEntry entry) =>
        entry.Key.Text switch
        {
            "field" => $"the name {Value(entry.Value)}",
            var key => $"{key} {Value(entry.Value)}",
        };

    private static string Value(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => scalar.Text,
            YamlSequence sequence => string.Join(", ", sequence.Items.Select(Value)),
            YamlMapping mapping => string.Join(", ", mapping.Entries.Select(entry => entry.Key.Text)),
            _ => "",
        };

    private static string Closed(string sentence)
    {
        var trimmed = sentence.Trim();
        return trimmed.Length > 0 && trimmed[trimmed.Length - 1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
    }
}
