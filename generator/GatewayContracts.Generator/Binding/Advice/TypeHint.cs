using System.Globalization;
using System.Text.RegularExpressions;

namespace GatewayContracts.Generator.Binding;

/// <summary>Types as other systems call them, and lengths as other pages print them: what to write instead.</summary>
internal static class TypeHint
{
    private static readonly string[] Names = ["String", "Int", "Object", "List"];

    private static readonly Regex Form = new(
        @"^(?<name>[A-Za-z]+)(?<digit>2)?\s*(?:[(\[{<\uFF08\u3010]?\s*"
            + @"(?:(?<least>[0-9]{1,9})\s*(?<between>~|\uFF5E|-|\u2013|\.\.+|,|\uFF0C|to)\s*)?"
            + @"(?<limit><=|\u2264|=)?\s*(?<most>[0-9]{1,9})\s*[)\]}>\uFF09\u3011]?)?$",
        RegexOptions.CultureInvariant
    );

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["integer"] = "Int",
        ["long"] = "Int",
        ["bigint"] = "Int",
        ["short"] = "Int",
        ["number"] = "Int",
        ["numeric"] = "Int",
        ["varchar"] = "String",
        ["nvarchar"] = "String",
        ["char"] = "String",
        ["text"] = "String",
        ["array"] = "List",
        ["json"] = "Object",
        ["map"] = "Object",
    };

    private static readonly Dictionary<string, string> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["date"] = "date",
        ["datetime"] = "date-time",
        ["timestamp"] = "date-time",
        ["time"] = "date-time",
        ["decimal"] = "decimal",
        ["money"] = "decimal",
        ["amount"] = "decimal",
        ["double"] = "decimal",
        ["float"] = "decimal",
        ["numeric"] = "decimal",
        ["number"] = "decimal",
    };

    /// <summary>The end of a sentence.</summary>
    public static string Of(string text)
    {
        var bracket = text.IndexOf('(');
        if (bracket >= 0 && text.IndexOf(')') < 0)
        {
            return "the bracket is not closed; write it as in `String(18)`";
        }

        var match = Form.Match(text);
        if (match.Success)
        {
            return Readable(match);
        }

        var name = bracket < 0 ? text : text.Substring(0, bracket);
        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return "a list is written `List`, with its members under `fields`";
        }

        return Name(name.TrimEnd()) is { } near
            ? $"did you mean `{near}`?"
            : "write `String`, `String(18)`, `String(15~19)`, `Int`, `Object` or `List`";
    }

    private static string Readable(Match match)
    {
        var name = match.Groups["name"].Value;
        int? least = match.Groups["least"].Success ? Digits(match, "least") : null;
        int? most = match.Groups["most"].Success ? Digits(match, "most") : null;
        if (name.StartsWith("bool", StringComparison.OrdinalIgnoreCase))
        {
            return "write `type: String` with the two values as `codes`, or, for the true and false of JSON, "
                + "`type: Object`, which takes any JSON value";
        }

        var isScaled = least > most && match.Groups["between"].Value is "," or "\uFF0C";
        if (Formats.TryGetValue(name, out var format) && (isScaled || !Words.ContainsKey(name)))
        {
            return $"write `type: String` and `format: "
                + $"{(format == "decimal" && isScaled ? $"decimal({most})" : format)}`";
        }

        if (Name(name) is not { } near)
        {
            return "write `String`, `String(18)`, `String(15~19)`, `Int`, `Object` or `List`";
        }

        var whole =
            near != "String" || most is null or 0
                ? near
                : $"String({(isScaled ? $"{least}" : least is null || least > most ? $"{most}" : $"{least}~{most}")})";
        return match.Groups["limit"].Value == "=" && near == "String" ? $"write `type: {whole}` and `length: {most}`"
            : Words.ContainsKey(name) && NearestName.Of(name, Names) is null ? $"write `{whole}`"
            : $"did you mean `{whole}`?";
    }

    private static int Digits(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string? Name(string name) =>
        Words.TryGetValue(name, out var word)
            ? word
            : NearestName.Of(name, Names)
                ?? Names.FirstOrDefault(known => name.StartsWith(known, StringComparison.OrdinalIgnoreCase));
}
