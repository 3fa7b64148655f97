using GatewayContracts.Generator;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Hints;
using GatewayContracts.Tool.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Tool.Linting;

/// <summary>
/// Asks the generator and the analyzer of specs what a build would tell: the same code, without a compilation.
/// </summary>
internal static class Linter
{
    /// <summary>In the order of files and places.</summary>
    public static IEnumerable<Diagnostic> Run(SpecSet specs, LintRules rules, CancellationToken cancellation = default)
    {
        var found = SpecCheck.Run(specs.Read(cancellation), cancellation).Concat(Hints(specs, cancellation));
        var told = found.Select(one => one.ToDiagnostic());
        return from finding in CompilationWithAnalyzers.GetEffectiveDiagnostics(told, rules.Compilation)
            where specs.Asked.Contains(finding.Location.GetLineSpan().Path) && rules.Tells(finding)
            let at = finding.Location.GetLineSpan()
            orderby at.Path, at.StartLinePosition, finding.Id
            select finding;
    }

    private static IEnumerable<SpecDiagnostic> Hints(SpecSet specs, CancellationToken cancellation)
    {
        var files = new SpecFiles(specs.Texts, new ReadSpecs(), cancellation);
        return specs.Texts.SelectMany(text => files.HintsOf(text.Path));
    }
}
