using GatewayContracts.Tool.Linting;
using GatewayContracts.Tool.Terminals;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Tool.Commands;

/// <summary>Writes findings in the format that was asked for.</summary>
internal static class LintReport
{
    public static void Write(ReportFormat format, IReadOnlyList<Diagnostic> findings, Terminal terminal)
    {
        switch (format)
        {
            case ReportFormat.Json:
                terminal.WriteJson(LintAnswer.Of(findings), AnswerJson.Default.LintAnswer);
                break;
            case ReportFormat.Sarif:
                terminal.Out.WriteLine(JsonOutput.Of(SarifLog.Of(findings, terminal.Folder)));
                break;
            default:
                TextReport.Write(findings, terminal);
                break;
        }
    }
}
