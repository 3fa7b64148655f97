using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Yaml;

/// <summary>Signs of full width, as a Chinese keyboard writes them, in the place of those that YAML reads.</summary>
internal static class LookAlike
{
    private static readonly Regex WideColon = new(@"^\s*(- )?[A-Za-z_][A-Za-z0-9_.-]*\s*(?<sign>\uFF1A)", RegexOptions.CultureInvariant);

    private static readonly Regex WideComma = new(@"[{\[][^""']*(?<sign>\uFF0C)", RegexOptions.CultureInvariant);

    /// <summary>Reports such a sign in the line that could not be read, or in the one before; whether there is one.</summary>
    public static bool Report(int line, SourceMap map, Problems problems) => line < map.LineCount && ReportIn(line, map, problems) || (line > 0 && line <= map.LineCount && ReportIn(line - 1, map, problems));

    private static bool ReportIn(int line, SourceMap map, Problems problems)
    {
        foreach (var (form, meant) in ((Regex, string)[])[(WideColon, ": "), (WideComma, ", ")])
        {
            if (form.Match(map.Line(line)).Groups["sign"] is { Success: true } sign)
            {
                var at = map.StartOfLine(line) + sign.Index;
                problems.Report(Descriptors.LookAlike, map.Exactly(at, at + 1), sign.Value, ((int)sign.Value[0]).ToString("X4", CultureInfo.InvariantCulture), meant);
                return true;
            }
        }

        return false;
    }
}
