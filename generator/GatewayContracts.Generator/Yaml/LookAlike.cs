using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Signs of full width, as a Chinese keyboard writes them, in place of those that YAML reads.</summary>
internal static class LookAlike
{
    private const string Key = @"^\s*(- )?[A-Za-z_][A-Za-z0-9_.-]*\s*";

    private static readonly (Regex Form, string Meant)[] Signs =
    [
        (new(Key + "(?<sign>\uFF1A)", RegexOptions.CultureInvariant), "`: `"),
        (new(@"[{\[][^""']*(?<sign>[\uFF0C\u3001])", RegexOptions.CultureInvariant), "`, `"),
        (new(Key + ":(?<sign>[\u3000\u00A0])", RegexOptions.CultureInvariant), "a plain space"),
        (new(@"^\s*-(?<sign>[\u3000\u00A0])", RegexOptions.CultureInvariant), "a plain space"),
        (new("[}\\]\"'] *(?<sign>[\u3000\u00A0])", RegexOptions.CultureInvariant), "a plain space"),
        (new("^ *(?<sign>[\u3000\u00A0])", RegexOptions.CultureInvariant), "a plain space"),
        (new(@"^\s*(?<sign>\uFF0D)\s", RegexOptions.CultureInvariant), "`-`"),
        (new("[:,{[] *(?<sign>\uFF5B)", RegexOptions.CultureInvariant), "`{`"),
        (new("[{][^\"']*(?<sign>\uFF5D)", RegexOptions.CultureInvariant), "`}`"),
        (new("[:,{[] *(?<sign>\uFF3B)", RegexOptions.CultureInvariant), "`[`"),
        (new(@"[\[][^""']*(?<sign>\uFF3D)", RegexOptions.CultureInvariant), "`]`"),
    ];

    /// <summary>
    /// Reports such a sign in the line that could not be read, or in the one before; whether there is one.
    /// </summary>
    public static bool Report(int line, SourceMap map, Problems problems) =>
        line < map.LineCount && ReportIn(line, map, problems)
        || (line > 0 && line <= map.LineCount && ReportIn(line - 1, map, problems));

    /// <summary>Reports such a sign in a plain value that is a text only because of it; whether there is one.</summary>
    /// <param name="before">What stands before the value in YAML, such as the bracket of its list.</param>
    public static bool Report(YamlNode node, string before, Problems problems)
    {
        if (
            node is not YamlScalar scalar
            || scalar.At.Span.Length != scalar.Text.Length
            || Find(before + scalar.Text) is not var (at, sign, meant)
            || at < before.Length
        )
        {
            return false;
        }

        problems.Report(Descriptors.LookAlike, scalar.At.Part(at - before.Length, 1), sign, Number(sign), meant);
        return true;
    }

    /// <summary>The same, of a key that goes on behind such a sign.</summary>
    public static bool ReportKey(YamlScalar key, Problems problems)
    {
        if (key.At.Span.Length != key.Text.Length || Find(key.Text) is not var (at, sign, meant))
        {
            return false;
        }

        problems.Report(Descriptors.LookAlike, key.At.Part(at, 1), sign, Number(sign), meant);
        return true;
    }

    private static bool ReportIn(int line, SourceMap map, Problems problems)
    {
        if (Find(map.Line(line)) is not var (at, sign, meant))
        {
            return false;
        }

        var start = map.StartOfLine(line) + at;
        problems.Report(Descriptors.LookAlike, map.Exactly(start, start + 1), sign, Number(sign), meant);
        return true;
    }

    private static (int At, string Sign, string Meant)? Find(string text)
    {
        foreach (var (form, meant) in Signs)
        {
            if (form.Match(text).Groups["sign"] is { Success: true } sign)
            {
                return (sign.Index, sign.Value, meant);
            }
        }

        return null;
    }

    private static string Number(string sign) => ((int)sign[0]).ToString("X4", CultureInfo.InvariantCulture);
}
