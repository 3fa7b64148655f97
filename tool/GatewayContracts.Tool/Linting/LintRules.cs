using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Tool.Linting;

/// <summary>
/// How severe a finding is, by the same switches as a build's, and judged by the compiler's own code.
/// </summary>
/// <param name="WarningsAsErrors">As <c>TreatWarningsAsErrors</c>.</param>
/// <param name="Silent">Ids that are not reported, as <c>NoWarn</c>. An error stays, unless it is named here.</param>
/// <param name="Suggestions">Whether to report what otherwise only an editor shows.</param>
internal sealed record LintRules(bool WarningsAsErrors, IReadOnlyCollection<string> Silent, bool Suggestions)
{
    public Compilation Compilation { get; } =
        CSharpCompilation.Create(
            "specs",
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: WarningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default,
                specificDiagnosticOptions: Silent.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))
            )
        );

    public bool Tells(Diagnostic finding) =>
        finding.Severity >= (Suggestions ? DiagnosticSeverity.Hidden : DiagnosticSeverity.Warning);
}
