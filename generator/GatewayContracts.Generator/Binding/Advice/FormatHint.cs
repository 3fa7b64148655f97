using System.Text.RegularExpressions;

namespace GatewayContracts.Generator.Binding;

/// <summary>What somebody should have written whose format has no known name.</summary>
internal static class FormatHint
{
    private static readonly string[] WithBrackets = ["decimal", "date-time", "date"];

    private static readonly Regex Precision = new(
        @"^[0-9]+\s*,\s*(?<places>[0-9]{1,2})$",
        RegexOptions.CultureInvariant
    );

    /// <summary>The end of a sentence.</summary>
    public static string Of(string text, string[] names)
    {
        if (DatePattern.Read(text, true, out _) is not null)
        {
            return $"did you mean `date-time({text})`?";
        }

        if (DatePattern.Read(text, false, out _) is not null)
        {
            return $"did you mean `date({text})`?";
        }

        var bracket = text.IndexOfAny(['(', '[']);
        var name = bracket < 0 ? text : text.Substring(0, bracket).TrimEnd();
        if (bracket < 0 || text.Length < bracket + 2 || NearestName.Of(name, WithBrackets) is not { } near)
        {
            return NameHint.Of(name, names);
        }

        var inside = text.Substring(bracket + 1, text.Length - bracket - 2);
        return $"did you mean `{near}({(near == "decimal" ? Places(inside) ?? inside : inside)})`?";
    }

    /// <summary>Of digits in all and digits after the point, as databases have them, the latter.</summary>
    public static string? Places(string inside) =>
        Precision.Match(inside).Groups["places"] is { Success: true } places ? places.Value : null;

    /// <summary>A decimal format with all its digits, as the one that is meant.</summary>
    public static string? Decimal(string text) =>
        text.EndsWith(")", StringComparison.Ordinal)
        && text.StartsWith("decimal(", StringComparison.OrdinalIgnoreCase)
        && Places(text.Substring(8, text.Length - 9)) is { } places
            ? $"decimal({places})"
            : null;
}
