using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>Text, list or mapping: which a value is, and what is said where another was wanted.</summary>
internal static class NodeShape
{
    private static readonly Regex WithoutSpace = new("^[a-z_]+:[^ ]", RegexOptions.CultureInvariant);

    public static void Refuse(YamlNode node, string name, string expected, Problems problems) =>
        Say(node, $"`{name}`", expected, problems);

    public static void RefuseItem(YamlNode item, string list, string expected, Problems problems) =>
        Say(
            item,
            $"An item of `{list}`",
            item is YamlScalar text && WithoutSpace.IsMatch(text.Text)
                ? expected + "; put a space after the colon"
                : expected,
            problems
        );

    /// <summary>A text; and where a value has brackets that were meant as a part of it, how to write them.</summary>
    public static string TextForm(YamlNode node) =>
        node is YamlMapping { IsFlow: true }
            ? "a text; put one that begins with `{` in single quotes, or below `|`"
            : "a text";

    private static void Say(YamlNode node, string subject, string expected, Problems problems)
    {
        // A fault was reported where it was read.
        if (node is not YamlFault && !LookAlike.Report(node, ": ", problems) && !LookAlike.Report(node, "- ", problems))
        {
            problems.Report(Descriptors.WrongKind, node.At, subject, Name(node), expected);
        }
    }

    public static IReadOnlyList<YamlScalar> Texts(YamlNode node, string name, Problems problems)
    {
        if (node is not YamlSequence sequence)
        {
            var written = node is YamlScalar scalar
                ? $"a list, such as `{name}: [{Listed(scalar.Text)}]`"
                : "a list of texts";
            Refuse(node, name, written, problems);
            return [];
        }

        var texts = new List<YamlScalar>();
        foreach (var item in sequence.Items)
        {
            if (item is not YamlScalar text)
            {
                RefuseItem(item, name, "a text", problems);
            }
            else if (LookAlike.Report(text, "[", problems))
            {
                continue;
            }
            else if (texts.Any(earlier => earlier.Text == text.Text))
            {
                problems.Report(Descriptors.ListedTwice, text.At, text.Text, name);
            }
            else
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    // Brackets and commas of another kind are those that were meant.
    private static string Listed(string text)
    {
        var isBracketed = text.Length > 2 && "(\uFF08\u3010\u300C\u3014".IndexOf(text[0]) >= 0;
        return (isBracketed ? text.Substring(1, text.Length - 2) : text)
            .Replace("\uFF0C", ", ")
            .Replace("\u3001", ", ")
            .Replace(",  ", ", ");
    }

    private static string Name(YamlNode node) =>
        node switch
        {
            YamlScalar { Text.Length: 0 } or YamlMapping { Entries.Count: 0 } or YamlSequence { Items.Count: 0 } =>
                "empty",
            YamlScalar => "a text",
            YamlSequence => "a list",
            _ => "a mapping",
        };
}
