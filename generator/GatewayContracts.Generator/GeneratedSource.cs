using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator;

/// <summary>A generated file, or the bug that prevented it.</summary>
internal sealed record GeneratedSource(string HintName, string Source, SpecDiagnostic? Bug)
{
    private static readonly System.Text.UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public void AddTo(SourceProductionContext context)
    {
        if (Bug is { } bug)
        {
            context.ReportDiagnostic(bug.ToDiagnostic());
        }
        else
        {
            context.AddSource(HintName, SourceText.From(Source, s_utf8));
        }
    }
}
