using Microsoft.CodeAnalysis;

namespace GatewayContracts.Tool.Linting;

/// <summary>What <c>lint --format json</c> answers.</summary>
internal sealed record LintAnswer(int Errors, int Warnings, IReadOnlyList<LintFinding> Findings)
{
    public static LintAnswer Of(IReadOnlyList<Diagnostic> findings) =>
        new(
            findings.Count(finding => finding.Severity == DiagnosticSeverity.Error),
            findings.Count(finding => finding.Severity == DiagnosticSeverity.Warning),
            [.. findings.Select(LintFinding.Of)]
        );
}
