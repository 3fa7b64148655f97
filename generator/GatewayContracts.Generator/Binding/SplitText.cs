using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>In a flow mapping a comma ends a text that has no quotes, and what follows it becomes a key without a value. Nobody means that.</summary>
internal static class SplitText
{
    /// <summary>Whether an unknown key is the rest of the text before it; then it is reported, once for all that a text was split into.</summary>
    public static bool Refuse(YamlMapping mapping, int index, Func<string, bool> isKey, Problems problems)
    {
        if (!IsRest(mapping, index, isKey))
        {
            return false;
        }

        var first = index;
        while (IsRest(mapping, first - 1, isKey))
        {
            first--;
        }

        if (first == index && mapping.Entries[first - 1] is { Value: YamlScalar text } owner)
        {
            var rest = mapping.Entries.Skip(first).TakeWhile((_, place) => IsRest(mapping, first + place, isKey)).Select(entry => ", " + entry.Key.Text);
            problems.Report(Descriptors.SplitText, mapping.Entries[first].Key.At, mapping.Entries[first].Key.Text, owner.Key.Text, Excerpt.Line(text.Text + string.Concat(rest)));
        }

        return true;
    }

    private static bool IsRest(YamlMapping mapping, int index, Func<string, bool> isKey) =>
        mapping.IsFlow && index > 0 && mapping.Entries[index].IsEmpty && !isKey(mapping.Entries[index].Key.Text)
        && mapping.Entries[index - 1].Value is YamlScalar && (!mapping.Entries[index - 1].IsEmpty || IsRest(mapping, index - 1, isKey));
}
