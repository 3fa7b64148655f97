using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator;

/// <summary>A generated file, or the bug that prevented it.</summary>
internal sealed record GeneratedSource(string HintName, string Source, SpecDiagnostic? Bug)
{
    public void AddTo(SourceProductionContext context)
    {
        if (Bug is { } bug)
        {
            context.ReportDiagnostic(bug.ToDiagnostic());
        }
        else
        {
            context.AddSource(HintName, SourceText.From(Source, System.Text.Encoding.UTF8));
        }
    }
}
