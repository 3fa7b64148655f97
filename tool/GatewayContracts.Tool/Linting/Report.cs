using GatewayContracts.Tool.Terminals;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Tool.Linting;

/// <summary>Writes findings in the format that was asked for.</summary>
internal static class Report
{
    public static void Write(ReportFormat format, IReadOnlyList<Diagnostic> findings, Terminal terminal)
    {
        switch (format)
        {
            case ReportFormat.Json:
                terminal.WriteJson(LintAnswer.Of(findings), AnswerJson.Default.LintAnswer);
                break;
            case ReportFormat.Sarif:
                terminal.WriteJson(SarifLog.Of(findings, terminal.Folder), AnswerJson.Default.JsonObject);
                break;
            default:
                TextReport.Write(findings, terminal);
                break;
        }
    }
}
