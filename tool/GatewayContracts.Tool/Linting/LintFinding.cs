using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Tool.Linting;

/// <summary>One finding. Lines and columns begin at 1; the end is behind the last character.</summary>
internal sealed record LintFinding(
    string Id,
    string Severity,
    string Message,
    string Path,
    int Line,
    int Column,
    int EndLine,
    int EndColumn
)
{
    public static LintFinding Of(Diagnostic finding)
    {
        var at = finding.Location.GetLineSpan();
        return new LintFinding(
            finding.Id,
            Word(finding.Severity),
            finding.GetMessage(CultureInfo.InvariantCulture),
            at.Path,
            at.StartLinePosition.Line + 1,
            at.StartLinePosition.Character + 1,
            at.EndLinePosition.Line + 1,
            at.EndLinePosition.Character + 1
        );
    }

    private static string Word(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Info => "info",
            _ => "hidden",
        };
}
