using GatewayContracts.Tool.Terminals;
using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace GatewayContracts.Tool.Linting;

/// <summary>
/// A line for each finding, byte for byte as a build prints it before the name of the project; a person also gets
/// colours and a sum.
/// </summary>
internal static class TextReport
{
    public static void Write(IReadOnlyList<Diagnostic> findings, Terminal terminal)
    {
        foreach (var finding in findings)
        {
            terminal.Answer.WriteLine(finding.ToString(), StyleOf(finding.Severity));
        }

        if (terminal.OutIsTerminal)
        {
            terminal.Notes.WriteLine(Sum(findings), findings.Count == 0 ? new Style(Color.Green) : Style.Plain);
        }
    }

    private static Style StyleOf(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => new Style(Color.Red),
            DiagnosticSeverity.Warning => new Style(Color.Yellow),
            _ => Style.Plain,
        };

    private static string Sum(IReadOnlyList<Diagnostic> findings)
    {
        var errors = findings.Count(finding => finding.Severity == DiagnosticSeverity.Error);
        return findings.Count == 0 ? "No findings." : $"{errors} error(s), {findings.Count - errors} other finding(s).";
    }
}
