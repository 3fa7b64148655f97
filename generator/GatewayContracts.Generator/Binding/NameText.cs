using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>Names copied out of a page bring along what nobody sees: spaces at their ends, invisible characters, letters of double width.</summary>
internal static class NameText
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const int WideOffset = '\uFF01' - '!';

    /// <summary>Reports a name that cannot be meant as it is written; whether it did.</summary>
    public static bool Refuse(YamlScalar name, Problems problems)
    {
        if (Fault(name.Text) is not { } fault)
        {
            return false;
        }

        var clean = Clean(name.Text);
        problems.Report(Descriptors.StrayCharacter, name.At, Excerpt.Line(name.Text), fault, clean.Length == 0 ? "write a name" : $"write `{clean}`");
        return true;
    }

    /// <summary>What is strange about a name, as the end of a sentence; null where nothing is.</summary>
    public static string? Fault(string name)
    {
        foreach (var unit in name)
        {
            if (IsInvisible(unit))
            {
                return $"has the invisible character U+{((int)unit).ToString("X4", CultureInfo.InvariantCulture)}";
            }

            if (unit is >= FirstWide and <= LastWide)
            {
                return $"has the full-width character `{unit}`";
            }
        }

        return name.Length == 0 || name.Trim().Length == name.Length ? null : name[0] is ' ' or '\t' or '\n' ? "begins with a space" : "ends in a space";
    }

    /// <summary>The name without what nobody sees, and in letters of ordinary width.</summary>
    public static string Clean(string name) =>
        new string([.. name.Where(unit => !IsInvisible(unit)).Select(unit => unit is >= FirstWide and <= LastWide ? (char)(unit - WideOffset) : unit)]).Trim();

    private static bool IsInvisible(char unit) =>
        (unit != ' ' && char.GetUnicodeCategory(unit) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        || (unit is not ('\t' or '\n') && char.IsControl(unit));
}
