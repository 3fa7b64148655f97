using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// In a flow mapping a comma ends a text that has no quotes, and what follows it becomes a key without a value. That is
/// never intended.
/// </summary>
internal static class UnquotedComma
{
    private static readonly Regex Thousands = new(
        @"^-?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?$",
        RegexOptions.CultureInvariant
    );

    /// <summary>
    /// Whether an unknown key is the rest of the text before it; then it is reported, once for all that a text was
    /// split into.
    /// </summary>
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
            var whole = Whole(mapping, first, text, isKey);
            problems.Report(
                Descriptors.UnquotedComma,
                mapping.Entries[first].Key.At,
                mapping.Entries[first].Key.Text,
                owner.Key.Text,
                Advice(owner.Key.Text, whole)
            );
        }

        return true;
    }

    private static bool IsRest(YamlMapping mapping, int index, Func<string, bool> isKey) =>
        mapping.IsFlow
        && index > 0
        && index < mapping.Entries.Count
        && mapping.Entries[index].IsEmpty
        && !isKey(mapping.Entries[index].Key.Text)
        && mapping.Entries[index - 1].Value is YamlScalar
        && (!mapping.Entries[index - 1].IsEmpty || IsRest(mapping, index - 1, isKey));

    /// <summary>The text as it stands in the file, with the blanks that it has after its commas.</summary>
    private static string Whole(YamlMapping mapping, int first, YamlScalar text, Func<string, bool> isKey)
    {
        var whole = text.Text;
        var end = text.At.Span.End;
        for (var i = first; IsRest(mapping, i, isKey); i++)
        {
            var rest = mapping.Entries[i].Key;
            whole += "," + new string(' ', Math.Max(0, rest.At.Span.Start - end - 1)) + rest.Text;
            end = rest.At.Span.End;
        }

        return whole;
    }

    // Quotes make a text of what was split; of a number, a type and a format they make none that can be read.
    private static string Advice(string key, string whole)
    {
        var number = Thousands.IsMatch(whole) ? whole.Replace(",", "") : whole.Replace(',', '.');
        if (key is "minimum" or "maximum" && Number.TryDecimal(number, out _))
        {
            return $"write `{key}: {number}`";
        }

        if (key == "type")
        {
            return TypeHint.Of(whole);
        }

        if (key == "format" && FormatHint.Decimal(whole) is { } format)
        {
            return $"write `{format}`";
        }

        var quote = whole.Contains('"') ? '\'' : '"';
        return $"put the text in quotes: `{key}: {quote}{Excerpt.Line(whole)}{quote}`";
    }
}
